"""Earlier visits of the agency beside this one."""
