package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** A partner's finance, who sends what its tills did not. */
final class PartnerOffice {

    private final Screen screen;

    private PartnerOffice(Screen screen) {
        this.screen = screen;
    }

    static PartnerOffice signsIn(Screen screen, String login) {
        screen.signIn(login);
        return new PartnerOffice(screen);
    }

    /** What is wrong is said on the page, and nothing is there. */
    void isToldWhatIsWrongWith(String csv, String said) {
        sends(csv);
        assertThat(screen.text(By.id("main"))).contains(said);
        screen.keep("partner-files-refused");
    }

    /** From the list to the file, which is checked by itself. */
    void hasChecked(String csv, String... consequences) {
        sends(csv);
        screen.await(By.id("confirming"));
        assertThat(screen.text(By.id("consequence"))).contains(consequences);
        screen.keep("partner-file-checked");
    }

    void confirms(String rows) {
        screen.unfold(By.cssSelector("#confirming summary"));
        assertThat(screen.text(By.id("confirming"))).contains(rows);
        screen.press(By.id("confirming:confirm"));
        screen.await(By.cssSelector("#watching .badge-good"));
    }

    /** The rows that were refused, with their reasons, as a file. */
    String takesHomeWhatWasRefused(String reference, String reason) {
        screen.open(screen.address().replaceAll("^.*/partner/", "partner/") + "&outcome=REFUSED");
        assertThat(screen.text(By.id("rows"))).contains(reference, reason);
        screen.keep("partner-file-refused");
        String file = screen.download(By.id("refused"));
        assertThat(file).startsWith("200 ").contains("result_text", reference, reason);
        return file.substring("200 ".length());
    }

    void findsItsFiles(int files) {
        screen.open("partner/files.xhtml");
        assertThat(screen.all(By.cssSelector("#files tbody tr"))).hasSize(files);
        screen.keep("partner-files");
    }

    void findsAndOpens(String name) {
        screen.open("partner/files.xhtml");
        screen.press(By.partialLinkText(name));
        screen.await(By.id("confirming"));
    }

    private void sends(String csv) {
        screen.open("partner/files.xhtml");
        screen.attach("uploading:file", file(csv));
        screen.press(By.id("uploading:upload"));
    }

    static Path file(String csv) {
        try {
            return Files.writeString(Files.createTempFile("rows", ".csv"), csv).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
