"""The vendor's Python client, unmodified, on a fake meter: `vendor.py URL USER PASSWORD`.

Prints a line of JSON for each request, so that the table of contracts knows what was asked, and raises where a value
is not that of the house which the fake meter measures.
"""

import json
import sys
import time
from decimal import Decimal

import requests
from egauge.webapi import JWTAuth
from egauge.webapi.device import Capture, CTidInfo, Device, Local, Register
from egauge.webapi.device.slop import SLOPStatus

URL, USER, PASSWORD = sys.argv[1:4]

send = requests.Session.send


def recorded(session, request, **options):
    reply = send(session, request, **options)
    path = request.path_url.split("?")[0].removeprefix("/api")
    print(json.dumps({"method": request.method, "path": path, "status": reply.status_code}))
    return reply


requests.Session.send = recorded


def check(what, holds):
    if not holds:
        raise AssertionError(what)


meter = Device(URL, auth=JWTAuth(USER, PASSWORD))

# Login and hostname.
rights = meter.get("/auth/rights")
check(rights, rights["usr"] == USER and "save" in rights["rights"])
hostname = meter.get("/config/net/hostname")["result"]
check(hostname, isinstance(hostname, str) and hostname)
reply = meter.put("/config/net/hostname", "lab")
check(reply, reply["status"] == "OK")
check("the hostname", meter.get("/config/net/hostname")["result"] == "lab")

# Registers, by name.
names = list(meter.reg_info)
check(names, {"Grid", "Solar"} <= set(names))
check(meter.reg_info["Grid"], meter.reg_type("Grid") == "P")
now = Register(meter, {"rate": "True", "time": "now"}, regs=["Grid", "Solar"])
check(now.regs, set(now.regs) == {"Grid", "Solar"})
solar = now.pq_rate("Solar")
check(solar, solar.unit == "kW" and solar.value >= 0)

# A range of time: a day ago, hour by hour, youngest first.
end = int(now.ts()) // 3600 * 3600
day = Register(meter, {"time": f"{end - 86400}:3600:{end}"}, regs=["Grid", "Solar"])
rows = list(day)
check(len(rows), len(rows) == 25)
check("the order of rows", all(young.ts - old.ts == Decimal(3600) for young, old in zip(rows, rows[1:])))
first, last = rows[-1], rows[0]
energy = (last - first).pq_accu("Solar")
# The house makes 6 to 30 kWh a day, by the month.
check(energy, energy.unit == "kWh" and 5.9 <= energy.value <= 30.1)

# Virtual registers, computed by the client.
check(meter.reg_virtuals(), {"use", "gen"} <= set(meter.reg_virtuals()))
used = Register(meter, {"rate": "True", "time": "now"}, regs=["use"])
formula = meter.reg_formula("use")
check(formula.phys_regs, set(formula.phys_regs) == {"Grid", "Solar"})
total = formula.calc(lambda name: used.pq_rate(name).value)
check(total, abs(used.pq_rate("use").value - total) < 1e-6 and total > 0)

# What is measured now.
local = Local(meter, {"values": "", "energy": "", "rate": "", "cumul": "", "type": "", "l": "all", "s": "all"})
check(local.ts(), local.ts() > 1_600_000_000)
check("L1", local.type_code("L1") == "V" and 80 < local.rate("L1") < 300)
check("S1", local.type_code("S1") == "I" and isinstance(local.cumul("S1"), int))

# A waveform.
capture = Capture(meter)
channels = capture.available_channels
voltage = next(name for name in channels if capture.channel_unit(name) == "V")
capture.channels = {voltage}
result = capture.acquire(duration=0.05)
samples = result.samples[voltage]
check("the waveform", len(samples.ys) > 10 and max(samples.ys) > 50 > -50 > min(samples.ys))

# The sensor on port 3 says who it is; the other ports are empty.
ctid = CTidInfo(meter)
found = ctid.scan(3)
check(found, found.port == 3 and found.serial_number())
stored = ctid.get(3)
check(stored, stored.serial_number() == found.serial_number())
check("port 1", ctid.get(1) is None or ctid.get(1).table is None)

# A command that takes long.
token = meter.post("/cmd/test-remote", {"address": "meter.example", "linktype": "egauge"})["token"]
states = []
for status in SLOPStatus.stream(meter, token, timeout=10):
    states.append(status)
    check(status.error_message, status.progress is None or isinstance(status.progress, float))
    time.sleep(0.05)
check("the command", states[-1].done)
