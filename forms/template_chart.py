"""The chart of a template and the workbook behind it: one series a level, one category, nothing counted yet."""

from __future__ import annotations

from xml.sax.saxutils import escape

from ipsreview.form import Form

COLOURS = {"full": "17756B", "three_quarters": "8A6A00", "half": "A8500F", "quarter": "A3382C", "empty": "9B2340"}
FIRST_VALUE_COLUMN = 2
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TEXT = (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="1C2430"/></a:solidFill>'
    '<a:latin typeface="Calibri"/><a:cs typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
)
LINE = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:ln></c:spPr>'


def chart_part(form: Form) -> str:
    """Return the chart's XML: clustered columns over a scale that is the same for every review of the form."""
    series = "".join(_series(form, number) for number in range(len(form.levels)))
    return (
        f'{HEADER}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="60"/><c:overlap val="-25"/><c:axId val="111"/><c:axId val="112"/></c:barChart>'
        f'{_category_axis()}{_value_axis(len(form.items))}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>{TEXT}</c:legend>'
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{TEXT}'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def _series(form: Form, number: int) -> str:
    level, column = form.levels[number], f"${_column(FIRST_VALUE_COLUMN + number)}"
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/><c:tx>{_cached("str", f"{column}$1", level.series)}</c:tx>'
        f'<c:spPr><a:solidFill><a:srgbClr val="{COLOURS[level.sign]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>'
        f'<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{TEXT}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f"<c:cat>{_cached('str', '$A$2', form.summary_category)}</c:cat><c:val>{_cached('num', f'{column}$2', '0')}</c:val></c:ser>"
    )


def _cached(kind: str, cell: str, value: str) -> str:
    form = "<c:formatCode>General</c:formatCode>" if kind == "num" else ""
    return (
        f"<c:{kind}Ref><c:f>Sheet1!{cell}</c:f><c:{kind}Cache>{form}"
        f'<c:ptCount val="1"/><c:pt idx="0"><c:v>{escape(value)}</c:v></c:pt></c:{kind}Cache></c:{kind}Ref>'
    )


def _category_axis() -> str:
    """Write the axis without its label: the category has only Word's own name."""
    return (
        '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
        f'{LINE.format(colour="5B6675")}<c:crossAx val="112"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
    )


def _value_axis(items: int) -> str:
    step = max(1, -(-items // 8))
    most = -(-items // step) * step
    return (
        f'<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/><c:max val="{most}"/><c:min val="0"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="l"/><c:majorGridlines>{LINE.format(colour="DFE3E8")}</c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>'
        f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{TEXT}'
        f'<c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="{step}"/></c:valAx>'
    )


def sheet_part(form: Form) -> str:
    """Return the workbook's sheet: the series' names in the first row, their values in the second."""
    columns = [_column(FIRST_VALUE_COLUMN + number) for number in range(len(form.levels))]
    names = "".join(_text_cell(f"{column}1", level.series) for column, level in zip(columns, form.levels, strict=True))
    values = "".join(f'<c r="{column}2"><v>0</v></c>' for column in columns)
    return (
        f'{HEADER}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:{columns[-1]}2"/>'
        f'<sheetData><row r="1">{names}</row><row r="2">{_text_cell("A2", form.summary_category)}{values}</row></sheetData></worksheet>'
    )


def _text_cell(cell: str, text: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _column(number: int) -> str:
    """Return the letter of a column: 1 is A. A form has far fewer levels than letters."""
    return chr(ord("A") + number - 1)
