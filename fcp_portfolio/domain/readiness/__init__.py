"""Readiness: what a route still asks for, rule by rule.

`requirement` says what a rule is, `evidence` what it looks at, `finding` what it finds. The kinds
of rule are a closed set: `counting`, `dating`, `daily`, `every`, `judging` and `composing` hold
them. `report` puts the rules of a route together.
"""
