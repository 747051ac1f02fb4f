package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.problem.ApiProblem;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the partner API can answer is in its document, and has words in both languages. */
class ProblemCodesTest {

    private static final Path PARTNERS = Path.of("../partners/src/main/java");
    private static final Pattern REFUSAL = Pattern.compile("super\\(\\s*\"([a-z][a-z0-9-]*[a-z0-9])\"");

    /** Refusals that only pages and staff meet. */
    private static final Set<String> OF_PAGES = Set.of(
            "already-ordered",
            "bank-file-not-camt",
            "bank-file-not-found",
            "bank-file-other-account",
            "bank-file-too-large",
            "bank-file-unreadable",
            "bank-not-undoable",
            "bank-undoing-not-open",
            "client-not-found",
            "complaint-decided",
            "conduct-policy-changed",
            "contact-not-found",
            "contract-begun",
            "difference-not-found",
            "difference-resolved",
            "dispute-not-impartial",
            "document-not-found",
            "draft-changed",
            "draft-not-found",
            "draft-not-open",
            "draft-not-yours",
            "draft-open",
            "earlier-period-open",
            "effect-unknown",
            "equivalence-begun",
            "equivalence-decided",
            "equivalence-not-found",
            "equivalence-open",
            "invalid-client",
            "invalid-contact",
            "invalid-conduct-terms",
            "invalid-document",
            "invalid-equivalence",
            "invalid-lift",
            "invalid-outlet",
            "invalid-payment-order",
            "invalid-purchase",
            "invalid-reason",
            "invalid-remark",
            "invalid-resolution",
            "invalid-scope",
            "invalid-terms",
            "key-id-taken",
            "key-not-found",
            "key-unusable",
            "lines-overlap",
            "matters-not-acknowledged",
            "matters-open",
            "no-key-to-sign-with",
            "not-prepaid",
            "nothing-to-pay",
            "outlet-not-found",
            "own-bank-undoing",
            "own-draft",
            "own-equivalence",
            "own-file",
            "own-payment-order",
            "own-restriction",
            "partner-code-taken",
            "partner-ended",
            "partners-unsettled",
            "payer-unknown",
            "payment-order-not-approved",
            "payment-order-not-found",
            "payment-order-not-open",
            "payout-account-missing",
            "payout-account-wrong",
            "period-not-found",
            "period-not-frozen",
            "period-not-over",
            "private-key-shown",
            "refusal-decided",
            "refusal-not-found",
            "remittance-not-undoable",
            "stage-changed",
            "stage-not-reachable",
            "standing-unchanged",
            "task-not-by-hand",
            "tasks-open",
            "too-many-contacts");

    /** Refusals of the ledger and of the API that a partner's call can meet. */
    private static final Set<String> OF_OTHERS = Set.of(
            "insufficient-points",
            "idempotency-conflict",
            "in-flight",
            "not-sealed-yet",
            "unknown-entry",
            "unauthenticated",
            "not-allowed",
            "voucher-cancelled");

    @Test
    void each_refusal_that_a_partners_call_can_meet_is_in_the_document() throws IOException {
        Set<String> codes = new TreeSet<>(refusals());
        codes.removeAll(OF_PAGES);
        codes.addAll(OF_OTHERS);
        String document = document();
        assertThat(codes)
                .as("codes that the document does not name; or are they of pages only?")
                .allSatisfy(code -> assertThat(
                                document.contains("`" + code + "`") || document.contains("code: " + code + ","))
                        .as(code)
                        .isTrue());
    }

    @Test
    void each_refusal_of_the_alliance_has_words_in_both_languages() throws IOException {
        for (Locale locale : Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            ResourceBundle words = ResourceBundle.getBundle("io.hansa.web.i18n.refusals", locale);
            assertThat(refusals())
                    .as("words in " + locale)
                    .allSatisfy(code -> assertThat(words.containsKey("refusal." + code))
                            .as(code)
                            .isTrue());
        }
    }

    @Test
    void examples_of_problems_are_such_as_are_answered() {
        Map<String, Example> examples = contract()
                .getComponents()
                .getResponses()
                .get("Problem")
                .getContent()
                .get("application/problem+json")
                .getExamples();
        Set<String> ours = Stream.of(ApiProblem.values()).map(ApiProblem::code).collect(Collectors.toSet());
        ResourceBundle words = ResourceBundle.getBundle("io.hansa.web.i18n.refusals", Locale.ENGLISH);
        examples.forEach((code, example) -> {
            var value = (com.fasterxml.jackson.databind.JsonNode) example.getValue();
            assertThat(value.get("code").asText()).isEqualTo(code);
            assertThat(value.get("type").asText()).isEqualTo("urn:hansa:problem:" + code);
            assertThat(ours.contains(code) || words.containsKey("refusal." + code))
                    .as(code)
                    .isTrue();
        });
    }

    private static Set<String> refusals() throws IOException {
        try (Stream<Path> files = Files.walk(PARTNERS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> REFUSAL.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenAPI contract() {
        return new OpenAPIV3Parser()
                .readContents(document(), null, new ParseOptions())
                .getOpenAPI();
    }

    private static String document() {
        try (InputStream document = ProblemCodesTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
