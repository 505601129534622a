"""The pages of the PDF as pictures."""

from ipsreview.documents.pdf.pages import Pages
from ipsreview.documents.pdf.report import make_pdf
from ipsreview.review import acts
from ipsreview.review.values import blank_review
from tests.forms import cqi

REVIEW = acts.write_agency(blank_review(cqi()), "Riverbend").after


def test_every_page_is_a_picture_of_its_size() -> None:
    with Pages(make_pdf(cqi(), REVIEW)) as pages:
        assert len(pages) > 5
        for number in range(len(pages)):
            width, height = pages.size(number)
            picture = pages.picture(number, 36)
            assert (picture.width, picture.height) == (round(width / 2), round(height / 2))
            assert len(picture.pixels) == picture.stride * picture.height
            assert picture.stride >= 3 * picture.width
            assert picture.pixels[:3] == b"\xff\xff\xff"
            assert min(picture.pixels) < 100


def test_the_letters_are_drawn_and_the_colours_in_their_order() -> None:
    with Pages(make_pdf(cqi(), REVIEW)) as named, Pages(make_pdf(cqi(), blank_review(cqi()))) as blank:
        assert named.picture(0, 72).pixels != blank.picture(0, 72).pixels
        picture = named.picture(0, 72)
    rows = [picture.pixels[row * picture.stride :][: 3 * picture.width] for row in range(picture.height)]
    pixels = [row[place : place + 3] for row in rows for place in range(0, len(row), 3)]
    assert any(red > green + 60 for _blue, green, red in pixels)  # the sign of “Not IPS”
