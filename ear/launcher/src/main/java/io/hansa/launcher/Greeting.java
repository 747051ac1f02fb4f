package io.hansa.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;

/** What a person reads when Hansa has started, in both languages. */
final class Greeting {

    private Greeting() {}

    static void print(PrintStream out, URI address, Path data, Configuration configuration, Secrets secrets) {
        out.println();
        out.println("Hansa is running · Hansa 已启动");
        line(out, "Member portal · 会员门户", address.resolve("member/index.xhtml"));
        line(out, "Partner portal · 商户门户", address.resolve("partner/index.xhtml"));
        line(out, "Staff console · 管理后台", address.resolve("console/index.xhtml"));
        line(out, "API · 接口", address.resolve("api/v1/"));
        if (Boolean.parseBoolean(configuration.get("hansa.demo", "false"))) {
            demo(out, configuration.get(Secrets.DEMO, secrets.get(Secrets.DEMO)));
        }
        out.println("Data · 数据: " + data.toAbsolutePath());
        out.println("Log · 日志:  " + data.resolve("server").resolve("server.log").toAbsolutePath());
        out.println("Ctrl-C stops it · 按 Ctrl-C 停止");
    }

    /** The application makes these people; whom it makes is told in {@code io.hansa.jobs.demo}. */
    private static void demo(PrintStream out, String password) {
        out.println("Sign-ins of the demo · 演示账号, password · 密码: " + password);
        out.println("  Staff · 员工          marketing, service, finance, auditor, admin");
        out.println("  Partner · 商户        pek.till, pek.finance, pek.admin, sp.admin");
        out.println("  Member · 会员         13900000001 … 13900000004");
        out.println("  The demo club fills itself in the first minutes · 演示数据在最初几分钟内自动生成");
    }

    private static void line(PrintStream out, String name, URI address) {
        out.printf("  %-28s %s%n", name, address);
    }
}
