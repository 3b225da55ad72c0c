// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 543de713b9bc862e

//! What the document says of the values that requests carry, and of those below `/config`, `/sys` and
//! `/lua`.
use super::schemas;
use crate::server::schema::{self, Schema};
pub(crate) static VIEW: &[schema::Parameter] = &[
    schema::Parameter::value("max-depth", &schema::at_least(1)),
];
pub(crate) static DIGEST_OBJECT: Schema = schema::object(
    &[
        schema::member("rlm", &schema::string()).required(),
        schema::member("usr", &schema::string()).required(),
        schema::member("nnc", &schema::string()).required(),
        schema::member("cnnc", &schema::string()).required(),
        schema::member("hash", &schema::string()).required(),
    ],
);
pub(crate) static PASSWORD_OBJECT: Schema = schema::object(
    &[
        schema::member("pwd", &schema::string()).required(),
        schema::member("rlm", &schema::string()).required(),
        schema::member("usr", &schema::string()).required(),
    ],
);
pub(crate) static C_TID_INFO_OBJECT: Schema = schema::object(
    &[
        schema::member("error", &schema::string()),
        schema::member("k", &schema::at_least(0)),
        schema::member("mfgid", &schema::at_least(0)).required(),
        schema::member("model", &schema::string()).required(),
        schema::member("params", &schema::map(&schema::any())),
        schema::member("polarity", &schemas::C_TID_INFO_POLARITY.nullable()),
        schema::member("port", &schema::at_least(1)).required(),
        schema::member("rload", &schema::number()),
        schema::member("rsrc", &schema::number()),
        schema::member("sn", &schema::between(0, 16777215)).required(),
        schema::member("tid", &schema::at_least(0)),
        schema::member("ts", &schema::timestamp()),
        schema::member("version", &schema::at_least(0)),
    ],
);
pub(crate) static DEVICE_ATTRIBUTES_WITH_INDEX_OBJECT: Schema = schema::open(
    &[
        schema::member("index", &schema::number()),
        schema::member("path", &schema::array(&schema::string())),
        schema::member("interface", &schema::array(&schema::string())),
    ],
    &schema::string(),
);
pub(crate) static SLOWD_IFACE_DETAILS_ALPHA_TECHNICS: Schema = schema::object(
    &[
        schema::member("age", &schema::number()),
        schema::member("state", &schema::between(0, 5)),
        schema::member(
            "channels",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_ALPHA_TECHNICS_CHANNEL),
        ),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_MODBUS: Schema = schema::object(
    &[
        schema::member("dev_addr", &schema::between(1, 247)),
        schema::member("dev_type", &schema::string()),
        schema::member("online", &schema::boolean()),
        schema::member(
            "elements",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_MODBUS_ELEMENT),
        ),
    ],
);
pub(crate) static SLOWD_OFFLINE_STATUS: Schema = schema::object(
    &[
        schema::member("since", &schema::at_least(0)),
        schema::member("timeout", &schema::at_least(0)),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_POWER_ONE: Schema = schema::object(
    &[
        schema::member("target_addr", &schema::between(-1, 249)),
        schema::member("check_addr", &schema::between(0, 250)),
        schema::member(
            "devs",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_POWER_ONE_DEV),
        ),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SCPI: Schema = schema::object(
    &[
        schema::member("mfg", &schema::string()),
        schema::member("model", &schema::string()),
        schema::member(
            "channels",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_SCPI_CHANNEL),
        ),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SMA: Schema = schema::object(
    &[
        schema::member("my_addr", &schema::integer()),
        schema::member("iface_state", &schema::between(0, 3)),
        schema::member("read_state", &schema::between(0, 2)),
        schema::member("devs", &schema::array(&schemas::SLOWD_IFACE_DETAILS_SMA_DEV)),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SONY: Schema = schema::object(
    &[
        schema::member("age", &schema::number()),
        schema::member("ctrl_addr", &schema::between(0, 15)),
        schema::member("sn", &schema::at_least(0)),
        schema::member(
            "channels",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_SONY_CHANNEL),
        ),
        schema::member("offline", &schemas::SLOWD_OFFLINE_STATUS),
    ],
);
pub(crate) static SLOWD_STATUS_OBJECT: Schema = schema::object(
    &[schema::member("conns", &schema::array(&schemas::SLOWD_STATUS_CONN))],
);
pub(crate) static STORE_SINGLE_VARIABLE_UPDATE: Schema = schema::object(
    &[schema::member("", &schema::string().nullable())],
);
pub(crate) static CONFIG_BACNET_SERVER_BIP: Schema = schema::object(
    &[schema::member("port", &schema::between(0, 65535)).default("47808")],
);
pub(crate) static CONFIG_BACNET_SERVER_ENABLE_ITEM: Schema = schema::one_of(
    &["ethernet", "bip", "mstp"],
);
pub(crate) static CONFIG_BACNET_SERVER_MSTP: Schema = schema::object(
    &[
        schema::member("mac", &schema::between(0, 127)).default("0"),
        schema::member("max-mac", &schema::between(0, 127)).default("0"),
        schema::member("port", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_BACNET_SERVER: Schema = schema::object(
    &[
        schema::member("bip", &schemas::CONFIG_BACNET_SERVER_BIP),
        schema::member(
                "enable",
                &schema::counted(&schemas::CONFIG_BACNET_SERVER_ENABLE_ITEM, 0, 1),
            )
            .default("[]"),
        schema::member("epoch-relative", &schema::boolean()).default("true"),
        schema::member("id", &schema::between(0, 4194303)).default("1"),
        schema::member("mstp", &schemas::CONFIG_BACNET_SERVER_MSTP),
    ],
);
pub(crate) static CONFIG_BACNET: Schema = schema::object(
    &[schema::member("server", &schemas::CONFIG_BACNET_SERVER)],
);
pub(crate) static CONFIG_DB: Schema = schema::object(
    &[schema::member("epoch", &schema::timestamp())],
);
pub(crate) static CONFIG_DISPLAY_BACKLIGHT: Schema = schema::object(
    &[
        schema::member("brightness", &schema::between(0, 255)).default("0"),
        schema::member("duration", &schema::between(-1, 2147483647)).default("0"),
    ],
);
pub(crate) static CONFIG_DISPLAY_FONTSET: Schema = schema::one_of(
    &["small", "normal", "large"],
);
pub(crate) static CONFIG_DISPLAY_SCREEN: Schema = schema::object(
    &[schema::member("registers", &schema::map(&schema::string())).default("{}")],
);
pub(crate) static CONFIG_DISPLAY: Schema = schema::object(
    &[
        schema::member("backlight", &schemas::CONFIG_DISPLAY_BACKLIGHT),
        schema::member("contrast", &schema::between(0, 127)).default("0"),
        schema::member("fontset", &schemas::CONFIG_DISPLAY_FONTSET)
            .default("\"normal\""),
        schema::member("screen", &schemas::CONFIG_DISPLAY_SCREEN),
        schema::member("orientation", &schema::between(0, 359)).default("0"),
    ],
);
pub(crate) static CONFIG_LANGUAGE_CODE: Schema = schema::string();
pub(crate) static CONFIG_LOCAL_SENSOR_NAME_CHANNEL_MODE: Schema = schema::one_of(
    &["off", "normal", "integrate"],
);
pub(crate) static CONFIG_LOCAL_SENSOR_NAME_CHANNEL: Schema = schema::object(
    &[
        schema::member("bias", &schema::number()).default("0"),
        schema::member("mode", &schemas::CONFIG_LOCAL_SENSOR_NAME_CHANNEL_MODE)
            .default("\"off\""),
        schema::member("scale", &schema::number()).default("0"),
    ],
);
pub(crate) static CONFIG_LOCAL_SENSOR_NAME: Schema = schema::object(
    &[
        schema::member("channel", &schemas::CONFIG_LOCAL_SENSOR_NAME_CHANNEL),
        schema::member("error", &schema::number()).default("0"),
        schema::member("model", &schema::string()).default("\"\""),
        schema::member("phase", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_LOCAL_GAIN: Schema = schema::one_of(&["normal", "high"]);
pub(crate) static CONFIG_LOCAL: Schema = schema::object(
    &[
        schema::member("sensor", &schema::map(&schemas::CONFIG_LOCAL_SENSOR_NAME)),
        schema::member("gain", &schemas::CONFIG_LOCAL_GAIN).default("\"normal\""),
        schema::member("update-interval", &schema::integer()).default("1000"),
    ],
);
pub(crate) static CONFIG_LOCATION: Schema = schema::object(
    &[
        schema::member("latitude", &schema::number()).default("0"),
        schema::member("longitude", &schema::number()).default("0"),
    ],
);
pub(crate) static CONFIG_LOG_SYSTEM: Schema = schema::object(
    &[schema::member("size", &schema::integer()).default("0")],
);
pub(crate) static CONFIG_LOG: Schema = schema::object(
    &[schema::member("system", &schemas::CONFIG_LOG_SYSTEM)],
);
pub(crate) static CONFIG_LUA_SCRIPT: Schema = schema::object(
    &[
        schema::member("alertd", &schema::string()).default("\"\""),
        schema::member("tariff", &schema::string()).default("\"\""),
        schema::member("teamd", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_LUA: Schema = schema::object(
    &[
        schema::member("script", &schemas::CONFIG_LUA_SCRIPT),
        schema::member("ctrld", &schema::map(&schema::string())).default("{}"),
    ],
);
pub(crate) static CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_TYPE: Schema = schema::one_of(
    &[
        "bit",
        "s16",
        "u16",
        "s32",
        "u32",
        "s32l",
        "u32l",
        "s64",
        "u64",
        "float16",
        "float16l",
        "float",
        "floatl",
        "double",
    ],
);
pub(crate) static CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_KIND: Schema = schema::one_of(
    &["analog", "enum", "bitset"],
);
pub(crate) static CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_ACCESS: Schema = schema::one_of(
    &["ro", "rw"],
);
pub(crate) static CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM: Schema = schema::object(
    &[
        schema::member("name", &schema::string()).default("\"\""),
        schema::member("addr", &schema::between(0, 65535)).default("0"),
        schema::member("type", &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_TYPE)
            .default("\"u16\""),
        schema::member("kind", &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_KIND)
            .default("\"analog\""),
        schema::member("unit", &schema::string()).default("\"\""),
        schema::member("offset", &schema::number()).default("0"),
        schema::member("scale", &schema::number()).default("1"),
        schema::member("access", &schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM_ACCESS)
            .default("\"rw\""),
    ],
);
pub(crate) static CONFIG_MODBUS_CLIENT_MAP_NAME: Schema = schema::object(
    &[
        schema::member("option", &schema::map(&schema::string())).default("{}"),
        schema::member(
                "reg",
                &schema::array(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME_REG_ITEM),
            )
            .default("[]"),
    ],
);
pub(crate) static CONFIG_MODBUS_CLIENT: Schema = schema::object(
    &[
        schema::member("map", &schema::map(&schemas::CONFIG_MODBUS_CLIENT_MAP_NAME))
            .default("{}"),
    ],
);
pub(crate) static CONFIG_MODBUS_SERVER_ENABLE_ITEM: Schema = schema::one_of(
    &["rtu", "tcp"],
);
pub(crate) static CONFIG_MODBUS_SERVER_RTU: Schema = schema::object(
    &[schema::member("port", &schema::string()).default("\"\"")],
);
pub(crate) static CONFIG_MODBUS_SERVER_TCP: Schema = schema::object(
    &[schema::member("port", &schema::between(0, 65535)).default("502")],
);
pub(crate) static CONFIG_MODBUS_SERVER: Schema = schema::object(
    &[
        schema::member(
                "enable",
                &schema::array(&schemas::CONFIG_MODBUS_SERVER_ENABLE_ITEM),
            )
            .default("[]"),
        schema::member("id", &schema::between(1, 247)).default("1"),
        schema::member("rtu", &schemas::CONFIG_MODBUS_SERVER_RTU),
        schema::member("tcp", &schemas::CONFIG_MODBUS_SERVER_TCP),
    ],
);
pub(crate) static CONFIG_MODBUS: Schema = schema::object(
    &[
        schema::member("client", &schemas::CONFIG_MODBUS_CLIENT),
        schema::member("server", &schemas::CONFIG_MODBUS_SERVER),
    ],
);
pub(crate) static CONFIG_NET_ETHERNET: Schema = schema::object(
    &[schema::member("watchdog", &schema::boolean()).default("true")],
);
pub(crate) static CONFIG_NET_GOPROXY: Schema = schema::object(
    &[
        schema::member("enable", &schema::boolean()).default("false"),
        schema::member("server", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_NET_HOMEPLUG_REGION: Schema = schema::one_of(&["CE", "NA"]);
pub(crate) static CONFIG_NET_HOMEPLUG: Schema = schema::object(
    &[schema::member("region", &schemas::CONFIG_NET_HOMEPLUG_REGION).default("\"NA\"")],
);
pub(crate) static CONFIG_NET_HTTP_CLIENT: Schema = schema::object(
    &[schema::member("insecure", &schema::boolean()).default("false")],
);
pub(crate) static CONFIG_NET_HTTP_CGI_BIN: Schema = schema::one_of(
    &["disable", "user-optional", "user-required"],
);
pub(crate) static CONFIG_NET_HTTP: Schema = schema::object(
    &[
        schema::member("client", &schemas::CONFIG_NET_HTTP_CLIENT),
        schema::member("certificate", &schema::string()).write_only(),
        schema::member("cgi-bin", &schemas::CONFIG_NET_HTTP_CGI_BIN)
            .default("\"disable\""),
    ],
);
pub(crate) static CONFIG_NET_IPV4: Schema = schema::object(
    &[
        schema::member("dhcp", &schema::boolean()).default("true"),
        schema::member("address", &schema::string()).default("\"0.0.0.0\""),
        schema::member("broadcast", &schema::string()).default("\"0.0.0.0\""),
        schema::member("netmask", &schema::string()).default("\"0.0.0.0\""),
        schema::member("network", &schema::string()).default("\"0.0.0.0\""),
        schema::member("gateway", &schema::string()).default("\"0.0.0.0\""),
    ],
);
pub(crate) static CONFIG_NET_NAMESERVER: Schema = schema::object(
    &[schema::member("server", &schema::array(&schema::string())).default("[]")],
);
pub(crate) static CONFIG_NET_NTP: Schema = schema::object(
    &[schema::member("server", &schema::array(&schema::string())).default("[]")],
);
pub(crate) static CONFIG_NET_OPTION: Schema = schema::object(
    &[schema::member("secure_only", &schema::boolean()).default("false")],
);
pub(crate) static CONFIG_NET_PROXY: Schema = schema::object(
    &[
        schema::member("enable", &schema::boolean()).default("false"),
        schema::member("server", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_NET_PTP_INTERFACE_IF_TRANSPORT: Schema = schema::one_of(
    &["L2", "UDPv4", "UDPv6"],
);
pub(crate) static CONFIG_NET_PTP_INTERFACE_IF: Schema = schema::object(
    &[
        schema::member("transport", &schemas::CONFIG_NET_PTP_INTERFACE_IF_TRANSPORT)
            .default("\"UDPv4\""),
        schema::member("udp_ttl", &schema::between(1, 255)).default("1"),
    ],
);
pub(crate) static CONFIG_NET_PTP: Schema = schema::object(
    &[
        schema::member("client_only", &schema::boolean()).default("false"),
        schema::member("interface", &schema::map(&schemas::CONFIG_NET_PTP_INTERFACE_IF))
            .default("{}"),
    ],
);
pub(crate) static CONFIG_NET: Schema = schema::object(
    &[
        schema::member("ethernet", &schemas::CONFIG_NET_ETHERNET),
        schema::member("goproxy", &schemas::CONFIG_NET_GOPROXY),
        schema::member("homeplug", &schemas::CONFIG_NET_HOMEPLUG),
        schema::member("hostname", &schema::string()).default("\"\""),
        schema::member("http", &schemas::CONFIG_NET_HTTP),
        schema::member("ipv4", &schemas::CONFIG_NET_IPV4),
        schema::member("nameserver", &schemas::CONFIG_NET_NAMESERVER),
        schema::member("ntp", &schemas::CONFIG_NET_NTP),
        schema::member("option", &schemas::CONFIG_NET_OPTION),
        schema::member("proxy", &schemas::CONFIG_NET_PROXY),
        schema::member("ptp", &schemas::CONFIG_NET_PTP),
    ],
);
pub(crate) static CONFIG_PUSH: Schema = schema::object(
    &[
        schema::member("interval", &schema::at_least(1)).default("60"),
        schema::member("options", &schema::string()).default("\"\""),
        schema::member("password", &schema::string()).write_only().default("\"\""),
        schema::member("service", &schema::string()).default("\"\""),
        schema::member("uri", &schema::string()).default("\"\""),
        schema::member("user", &schema::string()).default("\"\""),
    ],
);
pub(crate) static LINK_TYPE: Schema = schema::string();
pub(crate) static CONFIG_REMOTE_NAME: Schema = schema::object(
    &[
        schema::member("address", &schema::string()).default("\"\""),
        schema::member("link_type", &schemas::LINK_TYPE).default("\"tcp\""),
    ],
);
pub(crate) static CONFIG_REGISTER_PHYSICAL_REG: Schema = schema::object(
    &[
        schema::member("dev", &schema::string()).default("\"local\""),
        schema::member("did", &schema::at_least(0)).default("0"),
        schema::member("type", &schema::string()).default("\"\""),
        schema::member("value", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM_OP: Schema = schema::one_of(
    &["+", "-", "+max0", "-max0", "+min0", "-min0"],
);
pub(crate) static CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM: Schema = schema::object(
    &[
        schema::member("op", &schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM_OP)
            .default("\"+\""),
        schema::member("register", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_REGISTER_VIRTUAL_REG: Schema = schema::object(
    &[
        schema::member(
                "value",
                &schema::array(&schemas::CONFIG_REGISTER_VIRTUAL_REG_VALUE_ITEM),
            )
            .default("[]"),
    ],
);
pub(crate) static CONFIG_REGISTER: Schema = schema::object(
    &[
        schema::member("physical", &schema::map(&schemas::CONFIG_REGISTER_PHYSICAL_REG)),
        schema::member("virtual", &schema::map(&schemas::CONFIG_REGISTER_VIRTUAL_REG)),
    ],
);
pub(crate) static CONFIG_TIME: Schema = schema::object(
    &[schema::member("zone", &schema::string()).default("\"UTC\"")],
);
pub(crate) static PRIVILEGE: Schema = schema::string();
pub(crate) static CONFIG_USER_NAME: Schema = schema::object(
    &[
        schema::member("priv", &schema::array(&schemas::PRIVILEGE)).default("[]"),
        schema::member("hash", &schema::string()).write_only(),
    ],
);
pub(crate) static CONFIG_ALERT_CUSTOM_ITEM_FREQUENCY: Schema = schema::one_of(
    &["sec", "min", "hr", "dy", "wk", "mon", "an"],
);
pub(crate) static CONFIG_ALERT_CUSTOM_ITEM_COND_OP: Schema = schema::one_of(
    &["<", "<=", "=", "!=", ">=", ">"],
);
pub(crate) static CONFIG_ALERT_CUSTOM_ITEM_COND: Schema = schema::object(
    &[
        schema::member("lhs", &schema::string()).default("\"\""),
        schema::member("op", &schemas::CONFIG_ALERT_CUSTOM_ITEM_COND_OP)
            .default("\"<\""),
        schema::member("rhs", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_ALERT_CUSTOM_ITEM: Schema = schema::object(
    &[
        schema::member("name", &schema::string()).default("\"\""),
        schema::member("detail", &schema::text(0, 255, None)).default("\"\""),
        schema::member("frequency", &schemas::CONFIG_ALERT_CUSTOM_ITEM_FREQUENCY)
            .default("\"sec\""),
        schema::member("priority", &schema::between(0, 7)).default("0"),
        schema::member("cond", &schemas::CONFIG_ALERT_CUSTOM_ITEM_COND),
    ],
);
pub(crate) static CONFIG_ALERT_REPORTER_WEB: Schema = schema::object(
    &[
        schema::member("min-priority", &schema::between(0, 7)).default("0"),
        schema::member("service", &schema::string()).default("\"\""),
        schema::member("uri", &schema::string()).default("\"\""),
        schema::member("options", &schema::string()).default("\"\""),
        schema::member("user", &schema::string()).default("\"\""),
        schema::member("password", &schema::string()).write_only().default("\"\""),
    ],
);
pub(crate) static CONFIG_ALERT_REPORTER_MAIL_TO_ITEM_FORMAT: Schema = schema::string();
pub(crate) static CONFIG_ALERT_REPORTER_MAIL_TO_ITEM: Schema = schema::object(
    &[
        schema::member("format", &schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM_FORMAT),
        schema::member("min-priority", &schema::between(0, 7)).default("0"),
        schema::member("address", &schema::string()).default("\"\""),
    ],
);
pub(crate) static CONFIG_ALERT_REPORTER_MAIL: Schema = schema::object(
    &[
        schema::member("server", &schema::string()).default("\"\""),
        schema::member("user", &schema::string()).default("\"\""),
        schema::member("password", &schema::string()).write_only().default("\"\""),
        schema::member("from-address", &schema::string()).default("\"\""),
        schema::member(
                "to",
                &schema::array(&schemas::CONFIG_ALERT_REPORTER_MAIL_TO_ITEM),
            )
            .default("[]"),
    ],
);
pub(crate) static CONFIG_ALERT_REPORTER: Schema = schema::object(
    &[
        schema::member("web", &schemas::CONFIG_ALERT_REPORTER_WEB),
        schema::member("mail", &schemas::CONFIG_ALERT_REPORTER_MAIL),
    ],
);
pub(crate) static CONFIG_ALERT: Schema = schema::object(
    &[
        schema::member(
                "custom",
                &schema::counted(&schemas::CONFIG_ALERT_CUSTOM_ITEM, 0, 32),
            )
            .default("[]"),
        schema::member("reporter", &schemas::CONFIG_ALERT_REPORTER),
        schema::member("sys-prio", &schema::array(&schema::between(0, 7))),
    ],
);
pub(crate) static CONFIG: Schema = schema::object(
    &[
        schema::member("bacnet", &schemas::CONFIG_BACNET),
        schema::member("db", &schemas::CONFIG_DB),
        schema::member("display", &schemas::CONFIG_DISPLAY),
        schema::member("language_code", &schemas::CONFIG_LANGUAGE_CODE)
            .default("\"en\""),
        schema::member("local", &schemas::CONFIG_LOCAL),
        schema::member("location", &schemas::CONFIG_LOCATION),
        schema::member("log", &schemas::CONFIG_LOG),
        schema::member("lua", &schemas::CONFIG_LUA),
        schema::member("modbus", &schemas::CONFIG_MODBUS),
        schema::member("net", &schemas::CONFIG_NET),
        schema::member("push", &schemas::CONFIG_PUSH),
        schema::member("time", &schemas::CONFIG_TIME),
        schema::member("user", &schema::map(&schemas::CONFIG_USER_NAME)).default("{}"),
        schema::member("var", &schema::map(&schema::map(&schema::string())))
            .default("{}"),
        schema::member("remote", &schema::map(&schemas::CONFIG_REMOTE_NAME))
            .default("{}"),
        schema::member("register", &schemas::CONFIG_REGISTER),
        schema::member("alert", &schemas::CONFIG_ALERT),
    ],
);
pub(crate) static CTRL_INTERFACE_IF_METHOD_ITEM: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("in", &schema::string()),
        schema::member("in_names", &schema::array(&schema::string())),
        schema::member("out", &schema::string()),
        schema::member("doc", &schema::string()),
    ],
);
pub(crate) static CTRL_INTERFACE_IF: Schema = schema::object(
    &[schema::member("method", &schema::array(&schemas::CTRL_INTERFACE_IF_METHOD_ITEM))],
);
pub(crate) static LUA_VAR_NAME: Schema = schema::object(
    &[
        schema::member("value", &schema::string()).default("\"\""),
        schema::member("desc", &schema::string()).default("\"\""),
    ],
);
pub(crate) static LUA: Schema = schema::object(
    &[schema::member("var", &schema::map(&schemas::LUA_VAR_NAME))],
);
pub(crate) static SYS_ALERT_ITEM: Schema = schema::object(
    &[
        schema::member("id", &schema::string()),
        schema::member("reason", &schema::string()),
    ],
);
pub(crate) static SYS_BOOT_REASON: Schema = schema::string();
pub(crate) static SYS_BOOT: Schema = schema::object(
    &[
        schema::member("reason", &schemas::SYS_BOOT_REASON),
        schema::member("time", &schema::timestamp().nullable()),
        schema::member("backup_power_ok", &schema::boolean()),
    ],
);
pub(crate) static SYS_DB_LEVEL_ITEM: Schema = schema::object(
    &[
        schema::member("head", &schema::timestamp().nullable()),
        schema::member("interval", &schema::integer()),
        schema::member("row-count", &schema::integer()),
        schema::member("volatile", &schema::boolean()),
    ],
);
pub(crate) static SYS_DB: Schema = schema::object(
    &[
        schema::member("max-registers", &schema::at_least(1)),
        schema::member("level", &schema::array(&schemas::SYS_DB_LEVEL_ITEM)),
    ],
);
pub(crate) static SYS_DEV_SERIAL_ITEM: Schema = schema::object(
    &[
        schema::member("devpath", &schema::string()),
        schema::member("manufacturer", &schema::string()),
        schema::member("product", &schema::string()),
        schema::member("sn", &schema::string()),
        schema::member("version", &schema::lenient(&schema::string())),
    ],
);
pub(crate) static SYS_DEV: Schema = schema::object(
    &[schema::member("serial", &schema::array(&schemas::SYS_DEV_SERIAL_ITEM))],
);
pub(crate) static SYS_FUNC_BASIC_NAME_ARG_ITEM: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("type", &schema::string()),
    ],
);
pub(crate) static SYS_FUNC_BASIC_NAME: Schema = schema::object(
    &[
        schema::member("arg", &schema::array(&schemas::SYS_FUNC_BASIC_NAME_ARG_ITEM)),
        schema::member("help", &schema::string()),
        schema::member("min-args", &schema::lenient(&schema::at_least(0))),
    ],
);
pub(crate) static SYS_FUNC_ALERT_NAME_ARG_ITEM: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("type", &schema::string()),
    ],
);
pub(crate) static SYS_FUNC_ALERT_NAME: Schema = schema::object(
    &[
        schema::member("arg", &schema::array(&schemas::SYS_FUNC_ALERT_NAME_ARG_ITEM)),
        schema::member("help", &schema::string()),
        schema::member("min-args", &schema::lenient(&schema::at_least(0))),
    ],
);
pub(crate) static SYS_FUNC: Schema = schema::object(
    &[
        schema::member("basic", &schema::map(&schemas::SYS_FUNC_BASIC_NAME)),
        schema::member("alert", &schema::map(&schemas::SYS_FUNC_ALERT_NAME)),
    ],
);
pub(crate) static SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM_TYPE: Schema = schema::one_of(
    &[
        "bit",
        "s16",
        "u16",
        "s32",
        "u32",
        "s32l",
        "u32l",
        "s64",
        "u64",
        "float16",
        "float16l",
        "float",
        "floatl",
        "double",
    ],
);
pub(crate) static SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM_KIND: Schema = schema::one_of(
    &["analog", "enum", "bitset"],
);
pub(crate) static SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM_ACCESS: Schema = schema::one_of(
    &["ro", "rw"],
);
pub(crate) static SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("addr", &schema::between(0, 65535)),
        schema::member("type", &schemas::SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM_TYPE),
        schema::member("kind", &schemas::SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM_KIND),
        schema::member("unit", &schema::string()),
        schema::member("offset", &schema::number()),
        schema::member("scale", &schema::number()),
        schema::member("access", &schemas::SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM_ACCESS),
    ],
);
pub(crate) static SYS_MODBUS_CLIENT_MAP_NAME: Schema = schema::object(
    &[
        schema::member("option", &schema::map(&schema::string())),
        schema::member(
            "reg",
            &schema::array(&schemas::SYS_MODBUS_CLIENT_MAP_NAME_REG_ITEM),
        ),
    ],
);
pub(crate) static SYS_MODBUS_CLIENT: Schema = schema::object(
    &[schema::member("map", &schema::map(&schemas::SYS_MODBUS_CLIENT_MAP_NAME))],
);
pub(crate) static SYS_MODBUS: Schema = schema::object(
    &[schema::member("client", &schemas::SYS_MODBUS_CLIENT)],
);
pub(crate) static SYS_NET_HOMEPLUG_BRIDGE_ITEM_SPEED: Schema = schema::object(
    &[schema::member("rx", &schema::integer()), schema::member("tx", &schema::integer())],
);
pub(crate) static SYS_NET_HOMEPLUG_BRIDGE_ITEM: Schema = schema::object(
    &[
        schema::member("mac", &schema::string()),
        schema::member("speed", &schemas::SYS_NET_HOMEPLUG_BRIDGE_ITEM_SPEED),
        schema::member("type", &schema::string()),
        schema::member("vendor", &schema::string()),
    ],
);
pub(crate) static SYS_NET_HOMEPLUG: Schema = schema::object(
    &[schema::member("bridge", &schema::array(&schemas::SYS_NET_HOMEPLUG_BRIDGE_ITEM))],
);
pub(crate) static SYS_NET_IPV4: Schema = schema::object(
    &[
        schema::member("dhcp", &schema::boolean()),
        schema::member("address", &schema::string()),
        schema::member("broadcast", &schema::string()),
        schema::member("netmask", &schema::string()),
        schema::member("network", &schema::string()),
        schema::member("gateway", &schema::string()),
    ],
);
pub(crate) static SYS_NET_NTP_SERVER_ITEM_STATE: Schema = schema::one_of(
    &["INVAL", "PEER", "SYNC", "TRACK"],
);
pub(crate) static SYS_NET_NTP_SERVER_ITEM: Schema = schema::object(
    &[
        schema::member("address", &schema::string().nullable()),
        schema::member("name", &schema::string().nullable()),
        schema::member("state", &schemas::SYS_NET_NTP_SERVER_ITEM_STATE),
        schema::member("weight", &schema::integer()),
        schema::member("trust_level", &schema::integer()),
        schema::member("stratum", &schema::integer()),
        schema::member("next_poll", &schema::integer()),
        schema::member("poll_interval", &schema::integer()),
        schema::member("offset", &schema::number()),
        schema::member("delay", &schema::number()),
        schema::member("jitter", &schema::number()),
    ],
);
pub(crate) static SYS_NET_NTP: Schema = schema::object(
    &[schema::member("server", &schema::array(&schemas::SYS_NET_NTP_SERVER_ITEM))],
);
pub(crate) static SYS_NET_WLAN_AP_ITEM: Schema = schema::object(
    &[
        schema::member("bssid", &schema::string()),
        schema::member("flags", &schema::string()),
        schema::member("frequency", &schema::integer()),
        schema::member("signal_level", &schema::integer()),
        schema::member("ssid", &schema::string()),
    ],
);
pub(crate) static SYS_NET_WLAN_NET_ITEM: Schema = schema::object(
    &[
        schema::member("network_id", &schema::at_least(0)),
        schema::member("bssid", &schema::string()),
        schema::member("flags", &schema::string()),
        schema::member("ssid", &schema::string()),
    ],
);
pub(crate) static SYS_NET_WLAN: Schema = schema::object(
    &[
        schema::member("ap", &schema::array(&schemas::SYS_NET_WLAN_AP_ITEM)),
        schema::member("net", &schema::array(&schemas::SYS_NET_WLAN_NET_ITEM)),
    ],
);
pub(crate) static SYS_NET: Schema = schema::object(
    &[
        schema::member("homeplug", &schemas::SYS_NET_HOMEPLUG),
        schema::member("ipv4", &schemas::SYS_NET_IPV4),
        schema::member("ntp", &schemas::SYS_NET_NTP),
        schema::member("wlan", &schemas::SYS_NET_WLAN),
    ],
);
pub(crate) static SYS_PUSH_NEXT: Schema = schema::object(
    &[schema::member("attempt", &schema::string())],
);
pub(crate) static SYS_PUSH_LAST: Schema = schema::object(
    &[
        schema::member("attempt", &schema::string()),
        schema::member("count", &schema::integer()),
        schema::member("status", &schema::integer()),
        schema::member("success", &schema::string()),
        schema::member("ts", &schema::string()),
    ],
);
pub(crate) static SYS_PUSH: Schema = schema::object(
    &[
        schema::member("next", &schemas::SYS_PUSH_NEXT),
        schema::member("last", &schemas::SYS_PUSH_LAST),
    ],
);
pub(crate) static SERVICE_ACTIVATION_RESULT: Schema = schema::object(
    &[
        schema::member("activated", &schema::boolean()).required(),
        schema::member("signup", &schema::string()),
    ],
);
pub(crate) static TEST_EMAIL_RESULT: Schema = schema::object(
    &[schema::member("log", &schema::string())],
);
pub(crate) static TEST_REMOTE_RESULT: Schema = schema::object(
    &[
        schema::member("trace", &schema::array(&schemas::TEST_REMOTE_RESULT_TRACE)),
        schema::member("regs", &schema::array(&schemas::TEST_REMOTE_RESULT_REG)),
    ],
);
pub(crate) static SYS_STATUS_TOKEN_RESULT: Schema = schema::union(
    &[
        schema::arm(
            schema::Test::HasAny(&["activated", "signup"]),
            &schemas::SERVICE_ACTIVATION_RESULT,
        ),
        schema::arm(schema::Test::HasAny(&["log"]), &schemas::TEST_EMAIL_RESULT),
        schema::arm(
            schema::Test::HasAny(&["trace", "regs"]),
            &schemas::TEST_REMOTE_RESULT,
        ),
    ],
);
pub(crate) static SYS_STATUS_TOKEN: Schema = schema::object(
    &[
        schema::member("args", &schema::array(&schema::string())),
        schema::member("done", &schema::boolean()),
        schema::member("error", &schema::string()),
        schema::member("info", &schema::string()),
        schema::member("progress", &schema::number_between(0.0, 1.0)),
        schema::member("result", &schemas::SYS_STATUS_TOKEN_RESULT),
        schema::member("ts", &schema::timestamp()),
    ],
);
pub(crate) static SYS_TEAM_FFT: Schema = schema::object(
    &[schema::member("last_update", &schema::timestamp().nullable())],
);
pub(crate) static SYS_TEAM_REG_NAME_LAST: Schema = schema::object(
    &[
        schema::member("update", &schema::timestamp()),
        schema::member("val", &schema::int64()),
    ],
);
pub(crate) static SYS_TEAM_REG_NAME: Schema = schema::object(
    &[
        schema::member("available", &schema::boolean()),
        schema::member("last", &schemas::SYS_TEAM_REG_NAME_LAST),
        schema::member("excess", &schema::decimal()),
    ],
);
pub(crate) static SYS_TEAM: Schema = schema::object(
    &[
        schema::member("lag", &schema::number()),
        schema::member("fft", &schemas::SYS_TEAM_FFT),
        schema::member("reg", &schema::map(&schemas::SYS_TEAM_REG_NAME)),
    ],
);
pub(crate) static SYS_VERSION: Schema = schema::object(
    &[
        schema::member("firmware", &schema::string()),
        schema::member("hardware", &schema::string()),
        schema::member("kernel", &schema::string()),
    ],
);
pub(crate) static SYS: Schema = schema::object(
    &[
        schema::member("alert", &schema::array(&schemas::SYS_ALERT_ITEM)),
        schema::member("boot", &schemas::SYS_BOOT),
        schema::member("db", &schemas::SYS_DB),
        schema::member("dev", &schemas::SYS_DEV),
        schema::member("func", &schemas::SYS_FUNC),
        schema::member("modbus", &schemas::SYS_MODBUS),
        schema::member("model", &schema::string()),
        schema::member("net", &schemas::SYS_NET),
        schema::member("push", &schemas::SYS_PUSH),
        schema::member("reboot", &schema::boolean()),
        schema::member("slowd", &schemas::SLOWD_STATUS_OBJECT),
        schema::member("sn", &schema::string()),
        schema::member("status", &schema::map(&schemas::SYS_STATUS_TOKEN)),
        schema::member("team", &schemas::SYS_TEAM),
        schema::member("time", &schema::timestamp()),
        schema::member("uptime", &schema::number()),
        schema::member("version", &schemas::SYS_VERSION),
    ],
);
pub(crate) static C_TID_INFO_POLARITY: Schema = schema::one_of(&["+", "-"]);
pub(crate) static SLOWD_IFACE_DETAILS_ALPHA_TECHNICS_CHANNEL_UNIT: Schema = schema::one_of(
    &["°C"],
);
pub(crate) static SLOWD_IFACE_DETAILS_ALPHA_TECHNICS_CHANNEL: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member(
            "unit",
            &schemas::SLOWD_IFACE_DETAILS_ALPHA_TECHNICS_CHANNEL_UNIT,
        ),
        schema::member("sub_id", &schema::between(-1, 9223372036854775807)),
        schema::member("ts", &schema::timestamp()),
        schema::member("val", &schema::number()),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_MODBUS_ELEMENT: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("unit", &schema::string()),
        schema::member("sub_id", &schema::between(-1, 9223372036854775807)),
        schema::member("ts", &schema::timestamp()),
        schema::member("val", &schema::number()),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_POWER_ONE_DEV_CHANNEL: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("unit", &schema::string()),
        schema::member("sub_id", &schema::between(-1, 9223372036854775807)),
        schema::member("ts", &schema::timestamp()),
        schema::member("val", &schema::number()),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_POWER_ONE_DEV: Schema = schema::object(
    &[
        schema::member("age", &schema::number()),
        schema::member("ser_addr", &schema::between(-2, 249)),
        schema::member("sn", &schema::integer()),
        schema::member("offline", &schemas::SLOWD_OFFLINE_STATUS),
        schema::member(
            "channels",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_POWER_ONE_DEV_CHANNEL),
        ),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SCPI_CHANNEL: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("unit", &schema::string()),
        schema::member("sub_id", &schema::between(-1, 9223372036854775807)),
        schema::member("ts", &schema::timestamp()),
        schema::member("val", &schema::number()),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SMA_DEV_CHANNEL_VAL: Schema = schema::union(
    &[
        schema::arm(schema::Test::IsNumber, &schema::number()),
        schema::arm(schema::Test::IsString, &schema::string()),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SMA_DEV_CHANNEL: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("unit", &schema::string()),
        schema::member("sub_id", &schema::between(-1, 9223372036854775807)),
        schema::member("ts", &schema::timestamp()),
        schema::member("val", &schemas::SLOWD_IFACE_DETAILS_SMA_DEV_CHANNEL_VAL),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SMA_DEV: Schema = schema::object(
    &[
        schema::member("ser_addr", &schema::between(2, 255)),
        schema::member("sn", &schema::at_least(0)),
        schema::member(
            "channels",
            &schema::array(&schemas::SLOWD_IFACE_DETAILS_SMA_DEV_CHANNEL),
        ),
        schema::member("offline", &schemas::SLOWD_OFFLINE_STATUS),
    ],
);
pub(crate) static SLOWD_IFACE_DETAILS_SONY_CHANNEL: Schema = schema::object(
    &[
        schema::member("name", &schema::string()),
        schema::member("unit", &schema::string()),
        schema::member("sub_id", &schema::between(-1, 9223372036854775807)),
        schema::member("ts", &schema::timestamp()),
        schema::member("val", &schema::number()),
    ],
);
pub(crate) static SLOWD_STATUS_CONN_SERIAL_PARITY: Schema = schema::one_of(
    &["n", "o", "e"],
);
pub(crate) static SLOWD_STATUS_CONN_SERIAL: Schema = schema::object(
    &[
        schema::member("baud", &schema::between(50, 230400)),
        schema::member("parity", &schemas::SLOWD_STATUS_CONN_SERIAL_PARITY),
        schema::member("size", &schema::between(5, 8)),
        schema::member("stop", &schema::between(1, 2)),
    ],
);
pub(crate) static SLOWD_STATUS_CONN_STATS: Schema = schema::object(
    &[
        schema::member("bad", &schema::at_least(0)),
        schema::member("good", &schema::at_least(0)),
        schema::member("timedout", &schema::at_least(0)),
        schema::member("rx", &schema::at_least(0)),
        schema::member("tx", &schema::at_least(0)),
    ],
);
pub(crate) static SLOWD_STATUS_CONN_IFACE_SCHEME: Schema = schema::one_of(
    &["alphatechnics", "modbus", "po", "scpi", "sma", "sony"],
);
pub(crate) static SLOWD_STATUS_CONN_IFACE_DETAILS: Schema = schema::union_by(
    "scheme",
    &[
        schema::arm(
                schema::Test::HasAny(&["state"]),
                &schemas::SLOWD_IFACE_DETAILS_ALPHA_TECHNICS,
            )
            .told_by("alphatechnics"),
        schema::arm(
                schema::Test::HasAny(&["dev_addr", "dev_type", "online", "elements"]),
                &schemas::SLOWD_IFACE_DETAILS_MODBUS,
            )
            .told_by("modbus"),
        schema::arm(
                schema::Test::HasAny(&["target_addr", "check_addr"]),
                &schemas::SLOWD_IFACE_DETAILS_POWER_ONE,
            )
            .told_by("po"),
        schema::arm(
                schema::Test::HasAny(&["mfg", "model"]),
                &schemas::SLOWD_IFACE_DETAILS_SCPI,
            )
            .told_by("scpi"),
        schema::arm(
                schema::Test::HasAny(&["my_addr", "iface_state", "read_state"]),
                &schemas::SLOWD_IFACE_DETAILS_SMA,
            )
            .told_by("sma"),
        schema::arm(
                schema::Test::HasAny(&["ctrl_addr", "sn", "offline"]),
                &schemas::SLOWD_IFACE_DETAILS_SONY,
            )
            .told_by("sony"),
    ],
);
pub(crate) static SLOWD_STATUS_CONN_IFACE: Schema = schema::object(
    &[
        schema::member("auto_attached", &schema::boolean()),
        schema::member("name", &schema::string()),
        schema::member("next_tick", &schema::integer()),
        schema::member("refcnt", &schema::at_least(0)),
        schema::member("scheme", &schemas::SLOWD_STATUS_CONN_IFACE_SCHEME),
        schema::member("details", &schemas::SLOWD_STATUS_CONN_IFACE_DETAILS),
    ],
);
pub(crate) static SLOWD_STATUS_CONN: Schema = schema::object(
    &[
        schema::member("addr", &schema::string()),
        schema::member("fd", &schema::between(-1, 9223372036854775807)),
        schema::member("next_tick", &schema::integer()),
        schema::member("readable", &schema::boolean()),
        schema::member("refcnt", &schema::at_least(0)),
        schema::member("writable", &schema::boolean()),
        schema::member("event_mask", &schema::integer()),
        schema::member("serial", &schemas::SLOWD_STATUS_CONN_SERIAL),
        schema::member("stats", &schemas::SLOWD_STATUS_CONN_STATS),
        schema::member("ifaces", &schema::array(&schemas::SLOWD_STATUS_CONN_IFACE)),
    ],
);
pub(crate) static TEST_REMOTE_RESULT_TRACE: Schema = schema::object(
    &[
        schema::member("dt", &schema::number()).required(),
        schema::member("msg", &schema::string()).required(),
    ],
);
pub(crate) static TEST_REMOTE_RESULT_REG: Schema = schema::object(
    &[
        schema::member("name", &schema::string()).required(),
        schema::member("type", &schema::string()).required(),
    ],
);
pub(crate) static LOG_LUA_NAME_NAME: Schema = schema::one_of(
    &["alertd", "ctrld", "teamd"],
);
pub(crate) static CONFIG_MODBUS_CLIENT_MAP_NAME_OPTION_OPT_OPT: Schema = schema::one_of(
    &["default-modbus-addr", "default-serial-params", "default-tcp-port"],
);
pub(crate) static AUTH_LOGIN_POST_BODY: Schema = schema::union(
    &[
        schema::arm(
            schema::Test::HasAny(&["nnc", "cnnc", "hash"]),
            &schemas::DIGEST_OBJECT,
        ),
        schema::arm(schema::Test::HasAny(&["pwd"]), &schemas::PASSWORD_OBJECT),
    ],
);
pub(crate) static CAPTURE_GET_TRIGGER_MODE: Schema = schema::one_of(
    &["any", "rise", "fall", "gt", "lt"],
);
pub(crate) static CMD_ACTIVATE_POST_BODY_SERVICE: Schema = schema::one_of(
    &["alert", "push"],
);
pub(crate) static CMD_ACTIVATE_POST_BODY: Schema = schema::object(
    &[
        schema::member("service", &schemas::CMD_ACTIVATE_POST_BODY_SERVICE).required(),
        schema::member("provider", &schema::string()).required(),
    ],
);
pub(crate) static CMD_CANCEL_POST_BODY: Schema = schema::object(
    &[schema::member("token", &schema::text(32, usize::MAX, None))],
);
pub(crate) static CMD_CLEAR_POST_BODY: Schema = schema::one_of(&["excess", "web_cache"]);
pub(crate) static CMD_DB_POST_BODY_ACTION: Schema = schema::one_of(
    &["restore", "zero", "split"],
);
pub(crate) static CMD_DB_POST_BODY: Schema = schema::object(
    &[
        schema::member("action", &schemas::CMD_DB_POST_BODY_ACTION).required(),
        schema::member("from", &schema::timestamp()),
        schema::member("to", &schema::timestamp()),
        schema::member("regs", &schema::array(&schema::at_least(0))),
        schema::member("data", &schema::string()),
        schema::member("more_chunks", &schema::boolean()),
    ],
);
pub(crate) static CMD_HOME_PLUG_POST_BODY_ACTION: Schema = schema::one_of(&["setpwd"]);
pub(crate) static CMD_HOME_PLUG_POST_BODY: Schema = schema::object(
    &[
        schema::member("action", &schemas::CMD_HOME_PLUG_POST_BODY_ACTION).required(),
        schema::member("password", &schema::text(4, 24, None)).required(),
        schema::member("targets", &schema::counted(&schema::string(), 1, usize::MAX))
            .required(),
    ],
);
pub(crate) static CMD_TESTEMAIL_POST_BODY: Schema = schema::object(
    &[
        schema::member("address", &schema::string()).required(),
        schema::member("smarthost", &schema::string()),
        schema::member("mailuser", &schema::string()),
        schema::member("mailpass", &schema::string()),
        schema::member("fromaddr", &schema::string()),
    ],
);
pub(crate) static CMD_TESTREMOTE_POST_BODY: Schema = schema::object(
    &[
        schema::member("address", &schema::string()).required(),
        schema::member("linktype", &schemas::LINK_TYPE).required().default("\"tcp\""),
    ],
);
pub(crate) static CMD_UPDATE_POST_BODY_ACTION: Schema = schema::one_of(
    &["list", "install"],
);
pub(crate) static CMD_UPDATE_POST_BODY_TARGET: Schema = schema::one_of(
    &["fw", "kernel"],
);
pub(crate) static CMD_UPDATE_POST_BODY: Schema = schema::object(
    &[
        schema::member("action", &schemas::CMD_UPDATE_POST_BODY_ACTION).required(),
        schema::member("target", &schemas::CMD_UPDATE_POST_BODY_TARGET).required(),
        schema::member("branch", &schema::string()),
        schema::member("force", &schema::boolean()),
        schema::member("version", &schema::string()),
    ],
);
pub(crate) static CMD_WLAN_POST_BODY_ACTION: Schema = schema::one_of(
    &["add", "select", "forget"],
);
pub(crate) static CMD_WLAN_POST_BODY: Schema = schema::object(
    &[
        schema::member("action", &schemas::CMD_WLAN_POST_BODY_ACTION).required(),
        schema::member("hex", &schema::boolean()),
        schema::member("hidden", &schema::boolean()),
        schema::member("id", &schema::at_least(0)),
        schema::member("key", &schema::string()),
        schema::member("ssid", &schema::string()),
    ],
);
pub(crate) static CTID_PUT_BODY: Schema = schema::object(
    &[
        schema::member(
            "info",
            &schema::counted(&schemas::C_TID_INFO_OBJECT, 1, usize::MAX),
        ),
    ],
);
pub(crate) static CTID_PORT_POST_BODY_OP: Schema = schema::one_of(&["flash", "scan"]);
pub(crate) static CTID_PORT_POST_BODY_POLARITY: Schema = schema::one_of(&["+", "-"]);
pub(crate) static CTID_PORT_POST_BODY: Schema = schema::object(
    &[
        schema::member("op", &schemas::CTID_PORT_POST_BODY_OP).required(),
        schema::member("polarity", &schemas::CTID_PORT_POST_BODY_POLARITY).required(),
        schema::member("tid", &schema::between(0, 4294967295)).required(),
    ],
);
pub(crate) static CTRL_CALL_POST_BODY: Schema = schema::object(
    &[
        schema::member("attrs", &schemas::DEVICE_ATTRIBUTES_WITH_INDEX_OBJECT),
        schema::member("method", &schema::string()),
        schema::member("args", &schema::array(&schema::any())),
    ],
);
pub(crate) static LOCAL_GET_ENV: Schema = schema::one_of(&["ALL", "Hpcb", "Tpcb"]);
pub(crate) static LOG_ALERT_POST_BODY: Schema = schema::one_of(&["ack"]);
pub(crate) static REGISTER_GET_FORMAT: Schema = schema::one_of(
    &["backup", "csv", "json"],
);
pub(crate) static REGISTER_GET_VIRTUAL: Schema = schema::one_of(&["value", "formula"]);
