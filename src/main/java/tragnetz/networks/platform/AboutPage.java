package tragnetz.networks.platform;

import tragnetz.shared.web.Page;

/** A page about the platform itself. */
public record AboutPage(String template, Operator operator) implements Page {}
