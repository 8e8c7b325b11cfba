"""`python -m fcp_portfolio` is the command `fcp-portfolio`."""

from fcp_portfolio.cli.main import main

if __name__ == "__main__":
    main()
