package io.hansa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedPathTest {

    /** As the container tells them: the URI as it was sent, the servlet's path and the rest decoded. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/me,               /api/v1,             /me, true",
        "/%61pi/v1/me,             /api/v1,             /me, true",
        "//api/v1/me,              /api/v1,             /me, true",
        "/api/../login.xhtml,      /login.xhtml,           , false",
        "/member/api/index.xhtml,  /member/api/index.xhtml,, false"
    })
    void the_api_is_known_by_what_the_container_chose(String uri, String servletPath, String pathInfo, boolean api) {
        assertThat(DecodedPath.isApi(request(uri, servletPath, pathInfo))).isEqualTo(api);
    }

    private static HttpServletRequest request(String uri, String servletPath, String pathInfo) {
        Map<String, String> told = new HashMap<>();
        told.put("getRequestURI", uri);
        told.put("getServletPath", servletPath);
        told.put("getPathInfo", pathInfo);
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> told.get(method.getName()));
    }
}
