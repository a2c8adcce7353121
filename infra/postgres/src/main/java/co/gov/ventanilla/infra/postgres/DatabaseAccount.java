package co.gov.ventanilla.infra.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Under which numeric user the server runs. PostgreSQL refuses root, so root lends it the owner of the data folder, or
 * {@code nobody} for a new one; a plain user runs it as itself.
 */
record DatabaseAccount(boolean switched, int uid, int gid) {
    private static final int NOBODY = 65534;

    static DatabaseAccount forData(Path data) throws IOException {
        int self = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (self != 0) {
            return new DatabaseAccount(false, self, self);
        }
        if (Files.isDirectory(data)) {
            int owner = (int) Files.getAttribute(data, "unix:uid");
            int group = (int) Files.getAttribute(data, "unix:gid");
            return new DatabaseAccount(true, owner == 0 ? NOBODY : owner, group == 0 ? NOBODY : group);
        }
        return new DatabaseAccount(true, NOBODY, NOBODY);
    }

    /**
     * The words before a program so that it runs under this account, in a session of its own (a Ctrl-C for the portal
     * does not reach it) and gets a fast-shutdown signal when the thread that started it ends.
     */
    List<String> prefix() {
        List<String> words = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        if (switched) {
            words.addAll(List.of("--reuid", "" + uid, "--regid", "" + gid, "--clear-groups"));
        }
        words.add("--");
        return words;
    }

    /** Gives a file or folder to the account; nothing to do for a plain user. */
    void own(Path path) throws IOException {
        if (switched) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    /** Whether the account may enter the folder, asked of the kernel and not guessed from permission bits. */
    boolean canEnter(Path folder) throws IOException {
        List<String> words = prefix();
        words.addAll(List.of("test", "-x", folder.toString()));
        return Programs.run(words, Path.of("/")) == 0;
    }
}
