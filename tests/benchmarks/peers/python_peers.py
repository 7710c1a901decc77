"""Runs the peers from PyPI.

python_peers.py text PEER ARTICLE.html              prints the text
python_peers.py speed PEER BODIES.json SECONDS      prints bytes per second of CPU time, once warm
python_peers.py list                                prints the installed peers
"""

import json
import sys
import time
from importlib.util import find_spec

PEERS = ("trafilatura", "inscriptis", "resiliparse")


def to_text(peer):
    """Returns a function that converts HTML to text, with the options closest to what cleancopy does."""
    if peer == "trafilatura":
        from trafilatura import extract

        return lambda html: extract(f"<html><body>{html}</body></html>") or ""
    if peer == "inscriptis":
        from inscriptis import get_text

        return get_text
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html: extract_plain_text(html, main_content=False)


def speed(convert, bodies, seconds):
    """Converts the bodies repeatedly for some seconds, after half that time to warm up."""
    rates = []
    for share in (seconds / 2, seconds):
        start = time.process_time()
        done = 0
        while time.process_time() - start < share:
            for body, size in bodies:
                convert(body)
                done += size
                if time.process_time() - start >= share:
                    break
        rates.append(done / (time.process_time() - start))
    return rates[-1]


def main(action, peer="", file="", seconds="1"):
    if action == "list":
        print("\n".join(name for name in PEERS if find_spec(name)))
        return
    convert = to_text(peer)
    with open(file, encoding="utf-8") as source:
        content = source.read()
    if action == "text":
        sys.stdout.write(convert(content))
    else:
        bodies = [(body, len(body.encode())) for body in json.loads(content)]
        print(speed(convert, bodies, float(seconds)))


main(*sys.argv[1:])
