"""What a power cut or a kill leaves of a portfolio, made again and opened.

`calls` records what the program tells the system, `disk` keeps what of it is forced to the disk,
`states` makes what may be found after a power cut. `work` is what is done meanwhile, `said` what
was acknowledged, `finding` opens what is left and compares.
"""
