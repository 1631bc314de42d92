package dev.appcard.adapter.inbound.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The Jakarta REST application: everything the gateway serves hangs below the root of its address. */
@ApplicationPath("/")
public class GatewayApplication extends Application {}
