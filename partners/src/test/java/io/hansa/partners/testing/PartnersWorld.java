package io.hansa.partners.testing;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.partner.OpenOutlet;
import io.hansa.partners.partner.PartnerKind;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.PartnerStages;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.partner.RegisterPartner;
import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.PartnerUsers;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.RightsDesk;
import io.hansa.partners.port.VoucherDesk;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The partners module on the test run's database. Each test takes partners and members of its own. */
public final class PartnersWorld {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final String OUTLET = "T1";

    /** One point for a yuan, one status point for ten, at 1.2 fen a point; 0.8 fen back for a redeemed one. */
    public static final Terms TERMS = new Terms(
            new Rate(1, 100),
            new Rate(1, 1_000),
            new PointPrice(1_200_000),
            new PointPrice(800_000),
            OptionalInt.empty(),
            40);

    private static final AtomicInteger CODES = new AtomicInteger(100);
    private static PartnersWorld instance;

    private final LedgerWorld ledger;
    private final Persistence persistence;
    private final Directory directory;
    private final Wiring wiring;
    private final Caller caller = new Caller();
    private final TestClock clock = new TestClock();
    private final Policies policies = new Policies();
    private final Extras extras = new Extras();
    private final Tills tills = new Tills();
    private final PortalUsers portalUsers = new PortalUsers();
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final List<Consumer<Object>> listeners = new CopyOnWriteArrayList<>();

    private PartnersWorld(LedgerWorld ledger) {
        this.ledger = ledger;
        this.persistence = new Persistence(ledger);
        this.directory = new Directory(ledger);
        this.wiring = new Wiring()
                .with(EntityManager.class, persistence.entityManager())
                .with(Clock.class, clock)
                .with(SessionContext.class, caller.context())
                .with(DataSource.class, ledger.transactions())
                .with(Ledger.class, ledger.ledger())
                .with(Accounts.class, ledger.accounts())
                .with(Statements.class, ledger.statements())
                .with(Programme.class, new Programme(ZONE, clock))
                .with(MemberDirectory.class, directory)
                .with(PointsPolicies.class, policies)
                .with(Bonuses.class, extras)
                .with(VoucherDesk.class, tills)
                .with(RightsDesk.class, new Doors())
                .with(PartnerUsers.class, portalUsers)
                .with(TransactionSynchronizationRegistry.class, transactionStatus(ledger))
                .with(Event.class, event());
    }

    /** In an empty schema of its own, for tests of what holds for the whole alliance. */
    public static PartnersWorld apart(String schema) {
        return new PartnersWorld(LedgerWorld.apart(schema, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000))));
    }

    public static synchronized PartnersWorld instance() {
        if (instance == null) {
            instance = new PartnersWorld(LedgerWorld.instance());
        }
        return instance;
    }

    /** A boundary or a helper of one, wired. */
    public <T> T the(Class<T> type) {
        return wiring.get(type);
    }

    public <T> PartnersWorld with(Class<T> type, T object) {
        wiring.with(type, object);
        return this;
    }

    /** Calls boundaries as somebody, in a transaction. */
    public <T> T as(String principal, Callable<T> work) {
        caller.is(principal);
        return persistence.inTransaction(work);
    }

    public <T> T asSystem(Callable<T> work) {
        return as("system:test", work);
    }

    /** As a till user of a partner. */
    public <T> T atTill(String partner, Callable<T> work) {
        return as("partner:till@" + partner, work);
    }

    public void clockIs(Instant instant) {
        clock.set(instant);
    }

    public Instant now() {
        return clock.instant();
    }

    public void clockRuns() {
        clock.set(null);
    }

    public LedgerWorld ledger() {
        return ledger;
    }

    public Directory members() {
        return directory;
    }

    public Policies policies() {
        return policies;
    }

    public Extras extras() {
        return extras;
    }

    public PortalUsers portalUsers() {
        return portalUsers;
    }

    public Tills tills() {
        return tills;
    }

    /** What was fired since the world began. */
    public List<Object> events() {
        return events;
    }

    /** Stands in for observers: hears each event where it is fired. */
    public void listen(Consumer<Object> listener) {
        listeners.add(listener);
    }

    /** A new partner with one outlet and a contract since 2020. */
    public String newPartner() {
        return newPartner(TERMS);
    }

    /** With other terms, since 2020. */
    public String newPartner(Terms terms) {
        String code = newPartnerWithoutContract();
        asSystem(() -> the(Contracts.class).agree(new AgreeContract(code, LocalDate.of(2020, 1, 1), terms)));
        return code;
    }

    public String newPartnerWithoutContract() {
        String code = "P" + CODES.incrementAndGet();
        var name = new LocalizedText("机场 " + code, "Airport " + code);
        asSystem(() -> the(Partners.class).register(new RegisterPartner(code, PartnerKind.AIRPORT, name)));
        asSystem(() -> the(Partners.class).openOutlet(new OpenOutlet(code, OUTLET, name, "CN-BJ", name, name)));
        return code;
    }

    /** A partner is in another stage, whatever onboarding would say. */
    public void enters(String partner, PartnerStage stage) {
        asSystem(() -> {
            the(PartnerStages.class).enter(partner, stage);
            return null;
        });
    }

    private static TransactionSynchronizationRegistry transactionStatus(LedgerWorld ledger) {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                PartnersWorld.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (self, method, arguments) ->
                        ledger.transactions().isRunning() ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION);
    }

    @SuppressWarnings("unchecked")
    private Event<Object> event() {
        return (Event<Object>) Proxy.newProxyInstance(
                PartnersWorld.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    events.add(arguments[0]);
                    listeners.forEach(listener -> listener.accept(arguments[0]));
                    return null;
                });
    }
}
