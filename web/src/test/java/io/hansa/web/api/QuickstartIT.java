package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start works as it is written, in each of its languages, in a sandbox. */
@OverHttp
class QuickstartIT {

    private static final Path PAGE = Path.of("../docs/quickstart.md");
    private static final int MOST_COMMANDS = 9;

    @TempDir
    Path folder;

    private World.Sandbox sandbox;

    @BeforeEach
    void sandbox() {
        sandbox = World.sandbox(World.partner());
    }

    @Test
    void with_curl() throws Exception {
        Assumptions.assumeTrue(onPath("curl") && onPath("openssl"), "There is no curl or no openssl on this machine");
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(
                folder.resolve("key.pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        World.key(
                sandbox.client(),
                "quickstart",
                pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.writeString(folder.resolve("quickstart.sh"), code("sh"));

        String said = run("bash", "-eu", "quickstart.sh");

        assertThat(said).contains("\"maskedName\"", "\"accepted\":2", "\"items\"", "-signed\"");
    }

    @Test
    void the_first_accrual_takes_few_commands() throws IOException {
        String commands = code("sh");
        String until = commands.substring(0, commands.indexOf("/partner/accruals\""));
        long count = until.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .count();
        assertThat(count).as(until).isLessThanOrEqualTo(MOST_COMMANDS);
    }

    @Test
    void with_java() throws Exception {
        Files.writeString(folder.resolve("Quickstart.java"), code("java"));

        String said =
                run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Quickstart.java");

        assertThat(said).contains("201 {", "replayed: true", "422 {", "\"code\":\"invalid-request\"");
    }

    @Test
    void with_javascript() throws Exception {
        Assumptions.assumeTrue(
                onPath("node") || Boolean.getBoolean("hansa.node.required"), "There is no node on this machine");
        Files.writeString(folder.resolve("quickstart.mjs"), code("js"));

        String said = run("node", "quickstart.mjs");

        assertThat(said).contains("201 {", "replayed: true", "422 invalid-request");
    }

    @Test
    void what_it_does_is_marked_and_moves_nothing_real() {
        Answer accrued = sandbox.client()
                .api()
                .key("k")
                .post("/partner/accruals", World.bought("S1", sandbox.member(), 128_000))
                .is(201);

        assertThat(accrued.header(SandboxMark.HEADER)).isEqualTo("true");
        assertThat(World.staff("AUDITOR")
                        .get("/admin/entries/" + accrued.number("entry") + "/proof")
                        .header(SandboxMark.HEADER))
                .isEmpty();
        World.auditorFindsNothing();
    }

    private String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        String address = RunningHansa.address().toString();
        program.environment().put("HANSA", address.substring(0, address.length() - 1));
        program.environment().put("CLIENT_ID", sandbox.client().clientId());
        program.environment().put("CLIENT_SECRET", sandbox.client().secret());
        program.environment().put("OUTLET", World.OUTLET);
        program.environment().put("MEMBER", sandbox.member());
        program.environment().put("KEY_ID", "quickstart");
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** What the page has in a language, from its first block to its last. */
    private static String code(String language) throws IOException {
        var block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL);
        return block.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String pem(String what, byte[] key) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + what
                + "-----\n";
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
