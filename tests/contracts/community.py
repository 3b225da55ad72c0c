"""The community's Python client (egauge-async), unmodified, on a fake meter: `community.py URL USER PASSWORD`.

Prints a line of JSON for each request, so that the table of contracts knows what was asked, and raises where a value
is not that of the house which the fake meter measures.
"""

import asyncio
import json
import sys
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit

import httpx
from egauge_async.exceptions import EgaugeAuthenticationError, EgaugeUnknownRegisterError
from egauge_async.json.client import EgaugeJsonClient

URL, USER, PASSWORD = sys.argv[1:4]
HOST, PORT = urlsplit(URL).hostname, urlsplit(URL).port


class ToThePort(httpx.AsyncHTTPTransport):
    """The client takes no port with a host, and a fake meter has one of its own."""

    async def handle_async_request(self, request):
        request.url = request.url.copy_with(port=PORT)
        reply = await super().handle_async_request(request)
        path = request.url.path.removeprefix("/api")
        print(json.dumps({"method": request.method, "path": path, "status": reply.status_code}))
        return reply


def check(what, holds):
    if not holds:
        raise AssertionError(what)


async def fails(expected, call):
    try:
        await call
    except expected:
        return
    raise AssertionError(f"no {expected.__name__}")


async def main():
    async with httpx.AsyncClient(transport=ToThePort(), timeout=30) as http:
        async with EgaugeJsonClient(HOST, USER, PASSWORD, http, use_ssl=False) as meter:
            rights = await meter.get_user_rights()
            check(rights, rights.usr == USER and "save" in rights.rights)
            check("the serial number", await meter.get_device_serial_number())
            check("the hostname", (await meter.get_hostname()).startswith("eGauge"))
            check("the model", await meter.get_model())

            registers = await meter.get_register_info()
            check(registers, registers["Grid"].type == "P" and registers["Grid"].did is not None)
            rates = await meter.get_current_measurements()
            check(rates, set(rates) == set(registers))
            chosen = await meter.get_current_measurements(["Solar", "Grid"])
            check(chosen, set(chosen) == {"Solar", "Grid"} and chosen["Solar"] >= 0)
            await fails(EgaugeUnknownRegisterError, meter.get_current_measurements(["Moon"]))
            counters = await meter.get_current_counters(["Solar"])
            check(counters, set(counters) == {"Solar"})

            # A day ago, hour by hour, youngest first; the house makes 6 to 30 kWh a day, by the month.
            end = datetime.now(timezone.utc).replace(minute=0, second=0, microsecond=0)
            rows = await meter.get_historical_counters(end - timedelta(days=1), end, timedelta(hours=1), ["Solar"])
            check(len(rows), len(rows) == 25)
            check("the order of rows", all(a["ts"] - b["ts"] == timedelta(hours=1) for a, b in zip(rows, rows[1:])))
            energy = (rows[0]["Solar"] - rows[-1]["Solar"]) / 3.6e6
            check(energy, 5.9 <= energy <= 30.1)
            few = await meter.get_historical_counters(
                end - timedelta(days=1), end, timedelta(hours=1), ["Solar"], max_rows=4
            )
            check(few, 0 < len(few) <= 25)
        # The client has logged out.
        stranger = EgaugeJsonClient(HOST, USER, PASSWORD + "?", http, use_ssl=False)
        await fails(EgaugeAuthenticationError, stranger.get_user_rights())


asyncio.run(main())
