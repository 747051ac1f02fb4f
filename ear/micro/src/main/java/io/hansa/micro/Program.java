package io.hansa.micro;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** What hansa.jar carries: the launcher's libraries, the server and the application, as files on disk. */
final class Program {

    private static final String PREFIX = "program/";
    private static final String AUDIT = PREFIX + "audit/";

    private Program() {}

    /** Unpacks the jar's program into the folder, unless this very jar has been unpacked there before. */
    static Path unpack(File jar, Path folder) throws IOException {
        String fingerprint = jar.length() + " " + jar.lastModified();
        Path mark = folder.resolve("unpacked");
        if (Files.exists(mark) && fingerprint.equals(read(mark))) {
            return folder;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(mark);
        deleteFiles(folder.resolve("lib"));
        copyAll(jar, PREFIX, folder);
        Files.write(mark, fingerprint.getBytes(StandardCharsets.UTF_8));
        return folder;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void deleteFiles(Path folder) throws IOException {
        File[] files = folder.toFile().listFiles();
        if (files != null) {
            for (File file : files) {
                Files.delete(file.toPath());
            }
        }
    }

    private static void copyAll(File jar, String prefix, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    copy(file, entry, folder.resolve(entry.getName().substring(prefix.length())), folder);
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path place, Path folder) throws IOException {
        Path target = place.normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The jar names a file outside the folder: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Hands over to the launcher; returns when Hansa has stopped. */
    static void run(Path program, Path data) throws Exception {
        ClassLoader loader = loader(program.resolve("lib"));
        invoke(
                loader.loadClass("io.hansa.launcher.Hansa").getMethod("run", Path.class, Path.class),
                program.resolve("server"),
                data);
    }

    /** Hands over to the ledger's command line, which ends the virtual machine; nothing is left on the disk. */
    static void audit(File jar, String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("hansa-audit");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        copyAll(jar, AUDIT, folder);
        ClassLoader loader = loader(folder);
        invoke(loader.loadClass("io.hansa.ledger.command.LedgerCommand").getMethod("main", String[].class), (Object)
                arguments);
    }

    private static void delete(Path folder) {
        try {
            deleteFiles(folder);
            Files.delete(folder);
        } catch (IOException e) {
            System.err.println("The folder " + folder + " can't be deleted: " + e.getMessage());
        }
    }

    private static ClassLoader loader(Path folder) throws IOException {
        List<URL> libraries = new ArrayList<>();
        for (File library : folder.toFile().listFiles()) {
            libraries.add(library.toURI().toURL());
        }
        ClassLoader loader = new URLClassLoader(
                libraries.toArray(new URL[0]),
                ClassLoader.getSystemClassLoader().getParent());
        Thread.currentThread().setContextClassLoader(loader);
        return loader;
    }

    private static void invoke(Method method, Object... arguments) throws Exception {
        try {
            method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception ? (Exception) e.getCause() : e;
        }
    }
}
