package io.hansa.web.api;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.ToolProvider;

/** The standalone checker as an auditor has it: the source file, run as it is, or compiled once for very many runs. */
final class Checker {

    private static final Path SOURCE = Path.of("../docs/proof/CheckProof.java");

    private final Path folder;
    private final Method check;

    /** What it said, and its exit code. */
    record Verdict(int exit, String said) {}

    Checker(Path folder) throws IOException, ReflectiveOperationException {
        this.folder = folder;
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "-Xlint:all", SOURCE.toString());
        if (compiled != 0) {
            throw new IllegalStateException("the checker does not compile");
        }
        var loader = new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()});
        check = loader.loadClass("CheckProof").getDeclaredMethod("check", byte[].class, byte[].class);
        check.setAccessible(true);
    }

    /** As it is described: {@code java CheckProof.java proof.json public-key.pem}. */
    Verdict run(byte[] proof, byte[] key) throws IOException, InterruptedException {
        Path proofFile = Files.write(folder.resolve("proof.json"), proof);
        Path keyFile = Files.write(folder.resolve("key.pem"), key);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SOURCE.toAbsolutePath().toString(),
                        proofFile.toString(),
                        keyFile.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), said);
    }

    /** Why it does not hold; empty when it does. */
    Optional<String> refusal(byte[] proof, byte[] key) throws ReflectiveOperationException {
        try {
            check.invoke(null, proof, key);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause().toString());
        }
    }
}
