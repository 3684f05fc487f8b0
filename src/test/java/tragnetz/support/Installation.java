package tragnetz.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A house of its own in a process of its own, as somebody starts it on an empty machine. */
public final class Installation implements AutoCloseable {

    private final URI address;
    private final Program program;

    private Installation(URI address, Program program) {
        this.address = address;
        this.program = program;
    }

    /**
     * Begins to start, with an empty data folder and without the demo world.
     *
     * @param host a name of this machine; browsers keep cookies by it, not by the port
     * @param post where mails go
     */
    public static Installation start(String host, Path data, PostOffice post) throws IOException {
        URI address = URI.create("http://" + host + ":" + freePort());
        List<String> settings = new ArrayList<>(settings(address, data));
        settings.addAll(post.settings("house" + address.getPort()));
        return new Installation(address, Program.start("tragnetz.Tragnetz", data, settings));
    }

    /** Settings of a house at this address, besides its mail server. */
    public static List<String> settings(URI address, Path data) {
        return List.of(
                "--server.port=" + address.getPort(),
                "--management.server.port=0",
                "--tragnetz.base-url=" + address,
                "--tragnetz.data=" + data,
                "--tragnetz.demo=false");
    }

    public static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    public URI address() {
        return address;
    }

    /** Path, without language, and secret of the link on the console; waits for it. */
    public String setUpLink() throws IOException, InterruptedException {
        return program.says("Set-up link[^ ]* .*http://\\S+?/de(/set-up#[\\w-]{43})");
    }

    @Override
    public void close() throws InterruptedException {
        program.close();
    }
}
