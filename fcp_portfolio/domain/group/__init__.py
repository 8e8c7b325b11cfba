"""A peer-support group: its members, rules, meetings and what became of them."""
