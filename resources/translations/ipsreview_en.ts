<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Dropping</name>
    <message numerus="yes">
        <source>Drop to import %n reports</source>
        <translation>
            <numerusform>Drop to import 1 report</numerusform>
            <numerusform>Drop to import %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>{name}, %n note(s)</source>
        <translation>
            <numerusform>{name}, 1 note</numerusform>
            <numerusform>{name}, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>Import %n reports</source>
        <translation>
            <numerusform>Import 1 report</numerusform>
            <numerusform>Import %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Finish this review although %n answers are missing?</source>
        <translation>
            <numerusform>Finish this review although one answer is missing?</numerusform>
            <numerusform>Finish this review although %n answers are missing?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your Word template left %n points open; “Word template” lists them.</source>
        <translation>
            <numerusform>Your Word template left one point open; “Word template” tells it.</numerusform>
            <numerusform>Your Word template left %n points open; “Word template” lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports imported</source>
        <translation>
            <numerusform>1 report imported</numerusform>
            <numerusform>%n reports imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecommendationList</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>1 ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
</TS>
