package io.hansa.jobs.demo;

import io.hansa.club.member.Consent;
import io.hansa.club.member.EnrolMember;
import io.hansa.club.member.EnrolOutcome;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.Language;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is in the demo club. A member is known by its place, 0 to 4,999; the request key makes enrolling it again find its
 * number, so that nothing has to be remembered between chunks.
 */
@ApplicationScoped
class DemoPeople {

    static final int MEMBERS = 5_000;
    static final int CHUNK = 500;

    /** The first members can sign in: one of each tier, the lowest first. */
    static final int WITH_PASSWORD = 4;

    /** How much the members that can sign in buy, as ranks among all: the last buys most. */
    private static final int[] RANKS = {4_000, 58, 40, 4};

    private static final int CHILDREN = 2_012;

    private static final String FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢姜崔";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文斌宇浩然子涵思远欣怡梓萱雨桐嘉懿晨曦睿哲佳宁若溪清扬书瑶景行知夏";

    @Inject
    Enrolment enrolment;

    @Inject
    @ConfigProperty(name = "hansa.demo.password")
    Optional<String> password;

    private volatile List<MemberNumber> numbers = List.of();

    /** The place of whoever buys {@code rank}-most: those that can sign in have changed places with others. */
    static int placeOf(int rank) {
        for (int place = 0; place < RANKS.length; place++) {
            if (rank == RANKS[place]) {
                return place;
            }
        }
        return rank < RANKS.length ? RANKS[rank] : rank;
    }

    /** Enrols a chunk, or finds it. */
    List<MemberNumber> enrol(int first) {
        List<EnrolMember> commands = new ArrayList<>();
        for (int place = first; place < first + CHUNK; place++) {
            commands.add(person(place));
        }
        return enrolment.enrol(commands).stream().map(DemoPeople::number).toList();
    }

    /** All members by place, once they are enrolled. */
    List<MemberNumber> numbers() {
        if (numbers.isEmpty()) {
            List<MemberNumber> all = new ArrayList<>();
            for (int first = 0; first < MEMBERS; first += CHUNK) {
                all.addAll(enrol(first));
            }
            numbers = List.copyOf(all);
        }
        return numbers;
    }

    /** Further members, who have nothing from before. */
    List<MemberNumber> newcomers(int count) {
        List<EnrolMember> commands =
                IntStream.range(MEMBERS, MEMBERS + count).mapToObj(this::person).toList();
        return enrolment.enrol(commands).stream().map(DemoPeople::number).toList();
    }

    /** Enrols somebody once more, with another phone. */
    MemberNumber again(int place) {
        EnrolMember first = person(place);
        return enrolment
                .enrol(new EnrolMember(
                        first.requestKey() + "-again",
                        first.familyName(),
                        first.givenName(),
                        String.format("138%08d", place + 1),
                        Optional.empty(),
                        first.language(),
                        first.birthday(),
                        first.consents(),
                        Optional.empty()))
                .number();
    }

    private EnrolMember person(int place) {
        SplittableRandom random = DemoCalendar.random("person" + place);
        StringBuilder given = new StringBuilder().append(any(GIVEN, random));
        if (random.nextInt(10) < 7) {
            given.append(any(GIVEN, random));
        }
        return new EnrolMember(
                "demo-" + place,
                String.valueOf(any(FAMILIES, random)),
                given.toString(),
                String.format("139%08d", place + 1),
                random.nextInt(10) < 6 ? Optional.of("member" + (place + 1) + "@example.com") : Optional.empty(),
                random.nextInt(20) == 0 ? Language.EN : Language.ZH,
                Optional.of(
                        LocalDate.of((isChild(place) ? CHILDREN : 1950) + random.nextInt(isChild(place) ? 5 : 55), 1, 1)
                                .plusDays(random.nextInt(365))),
                random.nextBoolean() ? EnumSet.of(Consent.SMS, Consent.APP) : EnumSet.of(Consent.APP),
                place < WITH_PASSWORD ? password : Optional.empty());
    }

    /** The third of each household but the first is the child of the others. */
    private static boolean isChild(int place) {
        return place >= DemoMembers.APART && place % DemoMembers.APART == 2;
    }

    private static char any(String characters, SplittableRandom random) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private static MemberNumber number(EnrolOutcome outcome) {
        if (outcome instanceof EnrolOutcome.Enrolled enrolled) {
            return enrolled.number();
        }
        throw ((EnrolOutcome.Refused) outcome).reason();
    }
}
