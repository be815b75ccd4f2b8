"""`python -m krfigures` is the command line."""

from krfigures.cli import main

if __name__ == "__main__":
    main(prog_name="krfigures")
