"""Proofs that nothing is lost: kills, power cuts, full disks and write errors (`python3 dev.py durability`)."""
