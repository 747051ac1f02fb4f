package io.hansa.club.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.member.Consent;
import io.hansa.club.member.InvalidMember;
import io.hansa.club.member.Language;
import io.hansa.kernel.csv.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberCsvTest {

    @Test
    void columns_are_found_by_name_in_any_order_and_case_behind_a_byte_order_mark() {
        var rows = read("\uFEFFPhone,GIVEN_NAME,family_name,unknown\n139,娜,李,x\n\n\"1,3\",\"An\"\"na\",Smith,y\n");

        assertThat(rows)
                .containsExactly(
                        List.of("李", "娜", "139", "", "", "", ""), List.of("Smith", "An\"na", "1,3", "", "", "", ""));
    }

    @Test
    void a_file_without_a_required_column_is_refused_with_its_name() {
        assertThatThrownBy(() -> read("family_name,given_name\n李,娜\n"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refusal -> assertThat(refusal.args()).containsEntry("at", "phone"));
    }

    @Test
    void a_part_gives_back_what_was_read_with_its_lines() {
        var rows = List.of(List.of("李", "娜", "139\n0", "", "", "", ""), List.of("a\"b", "", "", "", "", "", ""));
        var part = new ImportPart(1, 2, 202, 2, MemberCsv.write(rows));

        assertThat(MemberCsv.rows(part)).extracting(MemberRow::line).containsExactly(202L, 203L);
        assertThat(MemberCsv.rows(part).get(1).fields()).containsEntry(Column.FAMILY_NAME, "a\"b");
    }

    @Test
    void a_row_is_read_into_an_enrolment_and_the_same_row_is_the_same_request() {
        var command = row("zh_CN", "1990/2/3", "app; SMS").toCommand();

        assertThat(command.language()).isEqualTo(Language.ZH);
        assertThat(command.birthday()).contains(LocalDate.of(1990, 2, 3));
        assertThat(command.consents()).containsExactlyInAnyOrder(Consent.APP, Consent.SMS);
        assertThat(command.requestKey())
                .isEqualTo(row("zh_CN", "1990/2/3", "app; SMS").toCommand().requestKey())
                .isNotEqualTo(row("en", "1990/2/3", "app; SMS").toCommand().requestKey());
    }

    @Test
    void a_field_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> row("fr", "", "").toCommand()).satisfies(MemberCsvTest::isAboutLanguage);
        assertThatThrownBy(() -> row("", "1990-02-30", "").toCommand()).isInstanceOf(InvalidMember.class);
        assertThatThrownBy(() -> row("", "", "fax").toCommand()).isInstanceOf(InvalidMember.class);
    }

    private static void isAboutLanguage(Throwable refusal) {
        assertThat(((InvalidMember) refusal).args()).containsEntry("field", "language");
    }

    private static MemberRow row(String language, String birthday, String consents) {
        return MemberRow.of(2, List.of("李", "娜", "13900000001", "", language, birthday, consents));
    }

    private static List<List<String>> read(String csv) {
        var rows = new ArrayList<List<String>>();
        MemberCsv.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), rows::add);
        return rows;
    }
}
