"""Run the command line as ``python -m coprod_kit.cli``."""

from coprod_kit.cli.commands import main

if __name__ == "__main__":
    main()
