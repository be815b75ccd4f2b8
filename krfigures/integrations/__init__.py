"""The libraries around us, each imported only when it is used: pint, babel, py-moneyed, pandas, polars, Arrow, pytest."""
