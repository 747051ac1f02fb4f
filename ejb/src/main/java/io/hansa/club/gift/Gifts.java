package io.hansa.club.gift;

import io.hansa.club.life.Waking;
import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.NotFound;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.ledger.statement.WalletView;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gifts between members, and between a member and its household. A member gives of its own only. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MEMBER, Roles.SYSTEM})
public class Gifts {

    /** A quote shows a masked name: nobody shall try out phone numbers. */
    static final int MOST_QUOTES = 50;

    private static final Duration QUOTES_COUNTED = Duration.ofDays(1);

    @Resource
    SessionContext session;

    @Inject
    GiftRows rows;

    @Inject
    GiftYears years;

    @Inject
    GiftParties parties;

    @Inject
    GiftRules rules;

    @Inject
    GiftOffers offers;

    @Inject
    GiftPostings postings;

    @Inject
    GiftViews views;

    @Inject
    GiftNotices notices;

    @Inject
    Waking waking;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** What a member may give other members, points first; nothing of another's. */
    public List<Giveable> giveable(MemberNumber member) {
        return caller().mayActFor(member) ? offers.of(member) : List.of();
    }

    /**
     * Says what a gift would do, and keeps it for a quarter of an hour. Nothing moves. Refuses with the first reason why it cannot
     * be made: member-not-active, not-in-household, not-household-head, {@link UnknownTaker}, {@link GiftToOneself},
     * {@link TakerNotActive}, {@link GiftNotAllowed}, {@link GiftOutOfLimits}, {@link GiftYearExceeded}, insufficient-points or,
     * of a right, {@link GiftNotCovered}; and {@link TooManyGiftQuotes}.
     */
    public GiftQuoteView quote(QuoteGift asked) {
        requireOwn(asked.member(), new UnknownTaker());
        refuseTrying(asked.member());
        var both = parties.of(asked);
        var limit = rules.limit(both, asked.unit(), asked.amount());
        long left = GiftRules.leftOfYear(limit, years.given(year(both.giver(), both.taker(), asked)), asked.amount());
        var wallet = wallet(both.giver(), asked);
        var quote = new GiftQuote(asked, both.giver(), both.taker(), programme.now());
        rows.add(quote);
        return new GiftQuoteView(
                quote.id(),
                both.giver().kind(),
                both.taker().kind(),
                both.takerName(),
                asked.unit(),
                asked.amount(),
                wallet.available().amount() - asked.amount(),
                left,
                postings.lasting(wallet, limit.terms().expiry(), asked, both.toTell()),
                quote.expiresAt());
    }

    /**
     * Gives what was quoted, under the limits as they are now; again with the same key: the same gift, {@code replayed}. Refuses as
     * {@link #quote}, and {@link GiftQuoteExpired}, {@link GiftQuoteUsed}, {@link GiftQuoteNotFound}.
     */
    public GiftView give(GiveGift command) {
        requireOwn(command.member(), new GiftQuoteNotFound(command.quote()));
        var key = RequestKey.of(caller(), command.idempotencyKey());
        var quote = rows.lockQuote(command.quote(), command.member());
        Optional<Gift> known = rows.byKey(key);
        if (known.isPresent()) {
            return replay(known.get(), command);
        }
        return give(quote.orElseThrow(() -> new GiftQuoteNotFound(command.quote())), key);
    }

    private GiftView replay(Gift known, GiveGift command) {
        if (!known.isOf(command.quote(), command.member())) {
            throw new IdempotencyConflict(command.idempotencyKey());
        }
        return views.view(known, true);
    }

    private GiftView give(GiftQuote quote, RequestKey key) {
        rows.byQuote(quote.id()).ifPresent(gift -> {
            throw new GiftQuoteUsed(gift.number());
        });
        quote.refuseExpired(programme.now());
        var asked = quote.asked();
        var both = parties.of(asked);
        if (!both.giver().equals(quote.giver()) || !both.taker().equals(quote.taker())) {
            // somebody moved to another household meanwhile
            throw new GiftQuoteNotFound(quote.id());
        }
        var limit = rules.limit(both, asked.unit(), asked.amount());
        var year = year(both.giver(), both.taker(), asked);
        GiftRules.leftOfYear(limit, years.lock(year), asked.amount());
        // before the gift is there: what is read would write it, without its entry
        var anew = postings.anew(limit, both.toTell(), asked.unit());
        var gift = new Gift(quote, limit, key, programme.now(), programme.today());
        rows.add(gift);
        postings.give(gift, anew, caller());
        years.add(year, gift.amount());
        waking.wake(asked.member());
        audit.record(
                "gift.given",
                "gift:" + gift.number(),
                Map.of(
                        "entry", gift.entry().toString(),
                        "unit", gift.unit().code(),
                        "amount", Long.toString(gift.amount()),
                        "limit", limit.name()));
        var view = views.view(gift, false);
        notices.given(view, gift.givenBy(), both.toTell());
        return view;
    }

    /**
     * Gives a gift back to its giver, when the taker has used nothing of it.
     *
     * @throws GiftNotFound when there is no such gift
     * @throws GiftAlreadyReturned when it went back already
     * @throws GiftUsed when some of it was used, or has expired
     */
    @RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public GiftView giveBack(String number) {
        var gift = rows.find(number).orElseThrow(() -> new GiftNotFound(number));
        var year = new GiftYears.Year(
                gift.giver(), gift.taker().kind(), gift.unit(), gift.givenOn().getYear());
        years.lock(year);
        if (!rows.returned(List.of(gift)).isEmpty()) {
            throw new GiftAlreadyReturned(number);
        }
        var receipt = postings.giveBack(gift, caller());
        rows.add(new GiftReturn(gift, receipt.entry(), caller(), programme.now()), gift);
        years.add(year, -gift.amount());
        audit.record(
                "gift.returned",
                "gift:" + number,
                Map.of("entry", receipt.entry().toString()));
        var view = views.view(gift, false);
        notices.returned(view, gift.givenBy(), member(gift.taker()));
        return view;
    }

    /** What a member gave and took, newest first. Staff's look is audited. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM
    })
    public Slice<GiftView> of(MemberNumber member, Optional<String> cursor, int limit) {
        if (!caller().mayActFor(member)) {
            return new Slice<>(List.of(), Optional.empty());
        }
        if (caller().kind() == Actor.Kind.STAFF) {
            audit.record("member.gifts-viewed", "member:" + member, Map.of());
        }
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        var found = Slice.read(
                limit, most -> rows.of(Party.member(member), before, most), gift -> Long.toString(gift.id()));
        return new Slice<>(views.views(found.rows(), false), found.next());
    }

    /** A gift that the member gave or took. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public GiftView gift(MemberNumber member, String number) {
        return rows.find(number)
                .filter(gift -> caller().mayActFor(member))
                .filter(gift ->
                        gift.concerns(Party.member(member)) || gift.givenBy().equals(member))
                .map(gift -> views.view(gift, false))
                .orElseThrow(() -> new GiftNotFound(number));
    }

    /**
     * Forgets quotes that count no more.
     *
     * @return how many
     */
    @RolesAllowed(Roles.SYSTEM)
    public int forgetQuotes() {
        return rows.removeQuotes(programme.now().minus(QUOTES_COUNTED));
    }

    private void refuseTrying(MemberNumber member) {
        if (rows.quotesSince(member, programme.now().minus(QUOTES_COUNTED)) >= MOST_QUOTES) {
            throw new TooManyGiftQuotes(MOST_QUOTES);
        }
    }

    private WalletView wallet(Party giver, QuoteGift asked) {
        var wallet = postings.wallet(giver, asked.unit());
        long available = wallet.map(view -> view.available().amount()).orElse(0L);
        return wallet.filter(view -> available >= asked.amount())
                .orElseThrow(() -> GiftPostings.tooLittle(asked.unit(), asked.amount(), available));
    }

    private GiftYears.Year year(Party giver, Party taker, QuoteGift asked) {
        return new GiftYears.Year(
                giver, taker.kind(), asked.unit(), programme.today().getYear());
    }

    private static Optional<MemberNumber> member(Party party) {
        return party.kind() == PartyKind.MEMBER ? Optional.of(new MemberNumber(party.ref())) : Optional.empty();
    }

    private void requireOwn(MemberNumber member, NotFound refusal) {
        if (!caller().mayActFor(member)) {
            throw refusal;
        }
    }

    private Actor caller() {
        return Caller.of(session);
    }
}
