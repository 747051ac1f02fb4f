package io.hansa.partners.person;

import io.hansa.partners.port.PersonalData.ExternalName;
import io.hansa.partners.port.PersonalData.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is not found by a member's number: messages, files and webhooks with an external id, and texts with a phone or mail. */
@ApplicationScoped
class Archives {

    private static final long MESSAGES = 50_000;
    private static final long FILES = 20;
    private static final long DELIVERIES = 10_000;
    private static final String MESSAGE = "messages";
    private static final String FILE = "files";
    private static final String DELIVERY = "deliveries";
    private static final String TEXT = "texts";

    /** Texts that staff and partners write; with a phone or mail of the person in it, one is emptied. */
    private static final List<String> TEXTS = List.of(
            "UPDATE partner_dispute_event SET text = '' WHERE INSTR(text, ?1) > 0",
            "UPDATE partner_missing_event SET text = '' WHERE INSTR(text, ?1) > 0",
            "UPDATE partner_complaint SET text = '' WHERE INSTR(text, ?1) > 0",
            "UPDATE partner_complaint_decision SET note = '' WHERE INSTR(note, ?1) > 0",
            "UPDATE partner_door_refusal SET words = '' WHERE INSTR(words, ?1) > 0",
            "UPDATE partner_door_refusal SET decision = '' WHERE INSTR(decision, ?1) > 0");

    @Inject
    TraceRows rows;

    List<String> pieces(Person person) {
        List<String> pieces = new ArrayList<>();
        if (!person.externals().isEmpty()) {
            ranges(
                    pieces,
                    MESSAGE,
                    "SELECT MIN(number) FROM partner_transaction",
                    "SELECT MAX(number) FROM partner_transaction",
                    MESSAGES);
            ranges(pieces, FILE, "SELECT MIN(id) FROM partner_file", "SELECT MAX(id) FROM partner_file", FILES);
            ranges(
                    pieces,
                    DELIVERY,
                    "SELECT MIN(id) FROM partner_webhook_delivery",
                    "SELECT MAX(id) FROM partner_webhook_delivery",
                    DELIVERIES);
        }
        pieces.add(TEXT + ":0:0");
        return pieces;
    }

    private void ranges(List<String> pieces, String kind, String least, String most, long width) {
        long end = rows.number(most);
        for (long from = rows.number(least); from <= end && end > 0; from += width) {
            pieces.add(kind + ":" + from + ":" + (from + width - 1));
        }
    }

    int erase(Person person, String piece) {
        String[] parts = piece.split(":");
        long from = Long.parseLong(parts[1]);
        long to = Long.parseLong(parts[2]);
        return switch (parts[0]) {
            case MESSAGE ->
                person.externals().stream()
                        .mapToInt(name -> messages(person, name, from, to))
                        .sum();
            case FILE ->
                person.externals().stream()
                        .mapToInt(name -> files(person, name, from, to))
                        .sum();
            case DELIVERY ->
                person.externals().stream()
                        .mapToInt(name -> deliveries(person, name, from, to))
                        .sum();
            case TEXT ->
                person.contacts().stream()
                        .mapToInt(contact -> TEXTS.stream()
                                .mapToInt(sql -> rows.change(sql, contact))
                                .sum())
                        .sum();
            default -> throw new IllegalArgumentException("not a piece: " + piece);
        };
    }

    private int messages(Person person, ExternalName name, long from, long to) {
        return rows.change(
                "UPDATE partner_transaction SET member = ?1, refusal_args = IF(INSTR(refusal_args, ?2) > 0, '{}', refusal_args)"
                        + " WHERE number BETWEEN ?3 AND ?4 AND partner = ?5 AND member = ?6",
                person.number().value(),
                reference(name),
                from,
                to,
                name.partner(),
                reference(name));
    }

    private int files(Person person, ExternalName name, long from, long to) {
        int changed = rows.change(
                "UPDATE partner_file_result r JOIN partner_file f ON f.id = r.file SET r.member = ?1,"
                        + " r.refusal_args = IF(INSTR(r.refusal_args, ?2) > 0, '{}', r.refusal_args)"
                        + " WHERE f.id BETWEEN ?3 AND ?4 AND f.partner = ?5 AND r.member = ?6",
                person.number().value(),
                reference(name),
                from,
                to,
                name.partner(),
                reference(name));
        List<?> parts = rows.rows(
                "SELECT p.file, p.part, p.content FROM partner_file f JOIN partner_file_part p ON p.file = f.id"
                        + " WHERE f.id BETWEEN ?1 AND ?2 AND f.partner = ?3 AND INSTR(p.content, ?4) > 0",
                from,
                to,
                name.partner(),
                quoted(reference(name)));
        for (Object row : parts) {
            Object[] cells = (Object[]) row;
            String content = (String) cells[2];
            String emptied = cell(reference(name)).matcher(content).replaceAll("");
            if (!emptied.equals(content)) {
                changed += rows.change(
                        "UPDATE partner_file_part SET content = ?1 WHERE file = ?2 AND part = ?3",
                        emptied,
                        cells[0],
                        cells[1]);
            }
        }
        return changed;
    }

    /** As a cell of a file, from its beginning to its end: another id may begin or end like it. */
    static Pattern cell(String reference) {
        return Pattern.compile("(?m)(?<=^|[,\"])" + Pattern.quote(quoted(reference)) + "(?=$|[,\"\r])");
    }

    private static String quoted(String reference) {
        return reference.replace("\"", "\"\"");
    }

    private int deliveries(Person person, ExternalName name, long from, long to) {
        String asJson = "\"" + reference(name).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return rows.change(
                "UPDATE partner_webhook_delivery SET payload = REPLACE(payload, ?1, ?2)"
                        + " WHERE id BETWEEN ?3 AND ?4 AND partner = ?5 AND INSTR(payload, ?6) > 0",
                asJson,
                "\"" + person.number().value() + "\"",
                from,
                to,
                name.partner(),
                asJson);
    }

    private static String reference(ExternalName name) {
        return "ext:" + name.external();
    }
}
