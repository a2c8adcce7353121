package co.gov.ventanilla.acceptance.bench;

import co.gov.ventanilla.acceptance.PortalProcess;
import co.gov.ventanilla.acceptance.Samples;
import co.gov.ventanilla.acceptance.Walker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Growth of the heap while twenty files of 9 MB arrive at once, over the API and through the step of the form. All of them stop
 * shortly before their end, the live objects are counted, then they go on and every answer is checked.
 */
final class UploadsBench {
    private static final int SENDERS = 20;
    private static final int FILE = 9 << 20;
    private static final int HELD_BACK = 64 << 10;
    private static final String BOUNDARY = "frontera-de-la-medicion";
    private static final double MEGA = 1 << 20;

    private final URI portal;
    private final long pid;

    private UploadsBench(PortalProcess portal) {
        this.portal = URI.create(portal.url());
        this.pid = portal.pid();
    }

    public static void main(String[] arguments) throws Exception {
        try (PortalProcess process = PortalProcess.start(Map.of())) {
            UploadsBench bench = new UploadsBench(process);
            bench.round(1, bench::api);
            bench.round(1, bench::form);
            Figures figures = new Figures("uploads", "Heap while 20 files of 9 MB arrive at once");
            figures.add("heap growth after GC, API", bench.round(SENDERS, bench::api) / MEGA, "MB", "< 16");
            figures.add("heap growth after GC, form", bench.round(SENDERS, bench::form) / MEGA, "MB", "< 16");
            figures.publish(List.of(arguments));
        }
    }

    /** What a sender posts before and after its file. */
    private record Post(int number, String head, String before, String after, String expected) {}

    private Post api(int number) {
        return post(
                number,
                "/api/v1/pqrsd",
                "",
                part("name=\"solicitud\"", "application/json") + "{\"texto\": \"Con archivo\", \"anonima\": true}\r\n",
                " 201");
    }

    private Post form(int number) {
        Walker walker = new Walker(portal.toString()).draft("Con archivo");
        String token =
                walker.page().selectFirst("#formulario input[name=ficha]").attr("value");
        return post(
                number,
                "/pqrsd/nueva/adjuntos",
                "Cookie: " + walker.cookieHeader() + "\r\n",
                part("name=\"ficha\"", "text/plain") + token + "\r\n",
                " 303");
    }

    private Post post(int number, String path, String headers, String fields, String expected) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\n" + headers
                + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
        String file = part("name=\"adjunto\"; filename=\"grande.pdf\"", "application/pdf");
        return new Post(number, head, fields + file, "\r\n--" + BOUNDARY + "--\r\n", expected);
    }

    private static String part(String disposition, String type) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                + "\r\n\r\n";
    }

    private interface Sender {
        Post prepare(int number);
    }

    private long round(int senders, Sender sender) throws Exception {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            posts.add(sender.prepare(i));
        }
        long before = Jcmd.liveBytes(pid);
        CountDownLatch arrived = new CountDownLatch(senders);
        CountDownLatch counted = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(senders);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (Post post : posts) {
                Callable<String> call = () -> send(post, arrived, counted);
                answers.add(threads.submit(call));
            }
            arrived.await();
            long during = Jcmd.liveBytes(pid);
            counted.countDown();
            for (int i = 0; i < senders; i++) {
                String status = answers.get(i).get();
                if (!status.contains(posts.get(i).expected())) {
                    throw new IllegalStateException("unexpected answer: " + status);
                }
            }
            return during - before;
        } finally {
            counted.countDown();
            threads.shutdownNow();
        }
    }

    private String send(Post post, CountDownLatch arrived, CountDownLatch counted)
            throws IOException, InterruptedException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            OutputStream out = socket.getOutputStream();
            byte[] before = post.before().getBytes(StandardCharsets.UTF_8);
            byte[] after = post.after().getBytes(StandardCharsets.UTF_8);
            String head = post.head() + "Content-Length: " + (before.length + FILE + after.length)
                    + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(before);
            byte[] file = new byte[FILE];
            byte[] pdf = Samples.pdfBytes("grande");
            System.arraycopy(pdf, 0, file, 0, pdf.length);
            file[FILE / 2] = (byte) post.number();
            out.write(file, 0, FILE - HELD_BACK);
            out.flush();
            arrived.countDown();
            counted.await();
            out.write(file, FILE - HELD_BACK, HELD_BACK);
            out.write(after);
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
