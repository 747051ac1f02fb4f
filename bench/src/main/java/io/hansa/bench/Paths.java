package io.hansa.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Measures paths one after the other; one that breaks does not take the others with it. */
final class Paths {

    private Paths() {}

    /**
     * Measures, and ends the virtual machine, whatever happens: what was begun in it would keep it.
     *
     * @param measuring says whether none broke
     */
    static void end(Callable<Boolean> measuring) {
        int status = 1;
        try {
            status = measuring.call() ? 0 : 1;
        } catch (Exception | Error e) {
            e.printStackTrace();
        }
        System.exit(status);
    }

    /** @return whether none broke */
    static boolean measure(Map<String, Callable<List<Measured>>> paths, Results results) {
        boolean sound = true;
        for (Map.Entry<String, Callable<List<Measured>>> path : paths.entrySet()) {
            if (Settings.wants(path.getKey())) {
                sound &= measure(path.getKey(), path.getValue(), results);
            }
        }
        return sound;
    }

    private static boolean measure(String name, Callable<List<Measured>> path, Results results) {
        try {
            for (Measured measured : path.call()) {
                results.add(measured.row(), measured.profile());
            }
            return true;
        } catch (Exception e) {
            System.err.println(name + " could not be measured");
            e.printStackTrace();
            return false;
        }
    }
}
