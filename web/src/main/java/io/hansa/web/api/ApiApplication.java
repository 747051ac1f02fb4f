package io.hansa.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Version 1 of the API. Breaking changes get a version of their own, beside it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
