package io.hansa.web.brand;

import io.hansa.club.brand.Brands;
import io.hansa.club.brand.Look;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The colours of the looking member's sub-programme, as the design tokens that they stand in place of; of none, nothing. */
@WebServlet("/member/brand.css")
public class BrandStyles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Brands brands;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(brands.mine().map(brand -> css(brand.look())).orElse(""));
    }

    static String css(Look look) {
        return ":root {\n"
                + token("accent", look.light(), look.dark())
                + token("accent-hover", look.lightHover(), look.darkHover())
                + token("accent-soft", look.lightSoft(), look.darkSoft())
                + "}\n";
    }

    private static String token(String name, String light, String dark) {
        return "  --" + name + ": light-dark(" + light + ", " + dark + ");\n";
    }
}
