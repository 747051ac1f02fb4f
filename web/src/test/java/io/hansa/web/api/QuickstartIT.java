package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start works as it is written. */
@OverHttp
class QuickstartIT {

    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void runs_through() throws Exception {
        Assumptions.assumeTrue(onPath("curl") && onPath("bash"), "There is no curl or no bash on this machine");
        World.Partner partner = World.partner();

        ProcessBuilder shell = new ProcessBuilder("bash", "-eu", script().toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        String address = RunningHansa.address().toString();
        shell.environment().put("HANSA", address.substring(0, address.length() - 1));
        shell.environment().put("CLIENT_ID", partner.clientId());
        shell.environment().put("CLIENT_SECRET", partner.secret());
        shell.environment().put("OUTLET", World.OUTLET);
        shell.environment().put("MEMBER", World.member());
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("\"maskedName\"", "\"accepted\":2", "\"items\"");
    }

    private Path script() throws IOException {
        String page = Files.readString(Path.of("../docs/quickstart.md"));
        String commands =
                SHELL.matcher(page).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("quickstart.sh"), commands);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
