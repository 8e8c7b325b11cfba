<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <location filename="../../fcp_portfolio/ui/words.py"/>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/words.py"/>
        <source>d MMM</source>
        <comment>a date without its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../fcp_portfolio/ui/words.py"/>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
