package io.hansa.web.partner;

import io.hansa.kernel.DomainException;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.transaction.VoucherResult;
import io.hansa.web.faces.Appearance;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;

/**
 * Takes the vouchers that a till has honoured without a connection, one a call, each with the key that it was given then: sent twice, it
 * is one effect. GET only says that there is a connection and a session. A call needs a header that no other site's page can send.
 */
@WebServlet("/partner/till-queue")
public class TillQueueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "X-Hansa-Till";
    private static final int LONGEST = 2_000;
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    transient Transactions transactions;

    @Inject
    transient Refusals refusals;

    @Inject
    transient Appearance appearance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (request.getHeader(OURS) == null || body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(response, redeem(command(body), appearance.getLocale()));
        } catch (JsonException
                | ClassCastException
                | NullPointerException
                | DateTimeException
                | IllegalArgumentException e) {
            log("not a voucher from the queue of a till", e);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonObjectBuilder redeem(RedeemVoucher command, Locale locale) {
        try {
            VoucherResult result = transactions.redeemVoucher(command);
            return JSON.createObjectBuilder()
                    .add("state", "honoured")
                    .add("reward", result.reward().in(locale))
                    .add("member", result.maskedName());
        } catch (DomainException refusal) {
            return JSON.createObjectBuilder()
                    .add("state", "refused")
                    .add("code", refusal.code())
                    .add("text", refusals.sentence(refusal, locale));
        }
    }

    private static RedeemVoucher command(byte[] body) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(body))) {
            JsonObject item = reader.readObject();
            String key = item.getString("key");
            return new RedeemVoucher(
                    key,
                    key,
                    Instant.parse(item.getString("occurredAt")),
                    item.getString("outlet"),
                    item.getString("voucher"));
        }
    }

    private static void answer(HttpServletResponse response, JsonObjectBuilder answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.build().toString());
    }
}
