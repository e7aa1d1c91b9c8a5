import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.util.Properties;
import org.apache.solr.embedded.JettyConfig;
import org.apache.solr.embedded.JettySolrRunner;

/**
 * One Solr node without ZooKeeper in its own process: SolrNode HOME. Says on which port it listens; each line that it reads
 * is answered with the heap that it holds once garbage has been collected; ends when its input does.
 */
public class SolrNode {
    public static void main(String[] arguments) throws Exception {
        String home = arguments[0];
        System.setProperty("solr.install.dir", home);
        JettySolrRunner node = new JettySolrRunner(
                home, new Properties(), JettyConfig.builder().setContext("/solr").setPort(0).useOnlyHttp1(true).build());
        node.start();
        System.out.println("port " + node.getLocalPort());
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in))) {
            while (input.readLine() != null) {
                System.gc();
                System.out.println("heap " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        }
        node.stop();
        System.exit(0);
    }
}
