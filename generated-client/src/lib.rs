//! Client and server stubs for the JSON WebAPI of eGauge energy meters.
