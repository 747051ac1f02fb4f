package io.hansa.jobs.demo;

import io.hansa.club.segment.Comparison;
import io.hansa.club.segment.Condition;
import io.hansa.club.segment.DefineSegment;
import io.hansa.club.segment.SegmentRule;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.Segments;
import io.hansa.club.segment.Trait;
import io.hansa.kernel.LocalizedText;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Segments that marketing of an operator has, and who is in them. */
@ApplicationScoped
class DemoSegments implements DemoStep {

    @Inject
    Segments segments;

    @Inject
    SegmentVersions versions;

    @Override
    public int order() {
        return 72;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("segments", 4));
    }

    @Override
    public ChunkResult work(String payload) {
        define(
                "FLYERS",
                "常飞商旅",
                "Frequent flyers",
                Condition.figure(Trait.VISITS, Comparison.AT_LEAST, 5, 90),
                Condition.choice(Trait.PARTNER, Comparison.ONE_OF, 90, "PEK", "PKX", "PVG", "SHA", "CAN", "SZX"));
        define(
                "ABOUT_TO_RISE",
                "即将升金",
                "Close to Gold",
                Condition.figure(Trait.STATUS, Comparison.AT_LEAST, 30_000, 0),
                Condition.figure(Trait.STATUS, Comparison.AT_MOST, 39_999, 0));
        define(
                "QUIET_RICH",
                "积分多而沉默",
                "Many points, long silent",
                Condition.figure(Trait.BALANCE, Comparison.AT_LEAST, 2_000, 0),
                Condition.figure(Trait.IDLE, Comparison.AT_LEAST, 30, 0));
        define(
                "YOUNG",
                "三十岁以下可短信",
                "Under thirty, by message",
                Condition.figure(Trait.AGE, Comparison.AT_MOST, 30, 0),
                Condition.choice(Trait.CONSENT, Comparison.ONE_OF, 0, "SMS"));
        return ChunkResult.done(4);
    }

    private void define(String code, String zh, String en, Condition... conditions) {
        versions.set(new DefineSegment(code, new LocalizedText(zh, en), SegmentRule.of(conditions), true, 0));
        segments.snapshot(code);
    }
}
