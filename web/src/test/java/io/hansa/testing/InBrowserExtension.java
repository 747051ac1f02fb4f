package io.hansa.testing;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriver;

/** Lends browsers to the parameters of test methods, where there is a Chromium to open. */
class InBrowserExtension extends OverHttpExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace STORE = Namespace.create(InBrowserExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!Chromium.present()) {
            var reason = "There is no Chromium with its driver on the PATH of this machine";
            if (required()) {
                throw new AssertionError(reason + ", and this build requires one");
            }
            Assumptions.abort(reason);
        }
    }

    private static boolean required() {
        return Boolean.getBoolean("hansa.browser.required") || "true".equals(System.getenv("CI"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WebDriver.class;
    }

    @Override
    public WebDriver resolveParameter(ParameterContext parameter, ExtensionContext context) {
        beforeEach(context);
        var wishes = context.getRequiredTestClass().getAnnotation(InBrowser.class);
        var browsers = Browsers.ofThisBuild();
        var browser = browsers.lend(wishes);
        AutoCloseable back = () -> browsers.takeBack(browser);
        context.getStore(STORE).put("browser " + parameter.getIndex(), back);
        return browser.driver();
    }
}
