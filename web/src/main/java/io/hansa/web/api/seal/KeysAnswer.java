package io.hansa.web.api.seal;

import java.util.List;

/** All keys, newest first. */
public record KeysAnswer(List<KeyAnswer> items) {}
