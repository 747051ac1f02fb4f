package io.hansa.testing;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has Arquillian bring up the shared deployment, and keeps the methods of the class on this side of the wire. */
class OverHttpExtension implements BeforeAllCallback, AfterAllCallback {

    private final ArquillianExtension arquillian = new ArquillianExtension();

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        arquillian.beforeAll(context);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        arquillian.afterAll(context);
    }
}
