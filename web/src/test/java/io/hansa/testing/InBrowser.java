package io.hansa.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The methods of this class drive Chromium against the running server: each parameter of type
 * {@link org.openqa.selenium.WebDriver} is a browser of its own, which remembers nothing.
 *
 * <p>Without Chromium on the machine the methods are skipped and say so; where {@code hansa.browser.required} or the
 * environment's {@code CI} is true, they fail instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowserExtension.class)
public @interface InBrowser {

    /** What the browser asks for in Accept-Language. */
    String language() default "zh-CN";

    int width() default 1280;

    int height() default 900;

    /** Whether the browser prefers dark pages. */
    boolean dark() default false;
}
