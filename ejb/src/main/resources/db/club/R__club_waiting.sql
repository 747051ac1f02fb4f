-- What waits for a second person, of whatever kind; place: what the page that shows it is asked for. Whoever adds a kind of proposal adds it
-- here, too.
CREATE OR REPLACE VIEW club_waiting AS
SELECT 'ADJUSTMENT' AS kind, CONCAT('A', LPAD(a.id, GREATEST(9, LENGTH(a.id)), '0')) AS name,
    CONCAT('number=A', LPAD(a.id, GREATEST(9, LENGTH(a.id)), '0')) AS place, a.asked_by, a.asked_at
  FROM club_adjustment_request a WHERE a.state = 'WAITING'
UNION ALL SELECT 'TIER_REQUEST', CONCAT('T', LPAD(t.id, GREATEST(9, LENGTH(t.id)), '0')),
    CONCAT('number=T', LPAD(t.id, GREATEST(9, LENGTH(t.id)), '0')), t.asked_by, t.asked_at
  FROM club_tier_request t WHERE t.state = 'WAITING'
UNION ALL SELECT 'MERGE', CAST(m.id AS CHAR), CONCAT('number=', m.id), m.asked_by, m.asked_at FROM club_merge m WHERE m.verdict IS NULL
UNION ALL SELECT 'ERASURE', CAST(e.id AS CHAR), CONCAT('number=', e.id), e.asked_by, e.asked_at FROM club_erasure e WHERE e.verdict IS NULL
UNION ALL SELECT 'CONTRACT', CONCAT('D', LPAD(c.number, GREATEST(9, LENGTH(c.number)), '0')),
    CONCAT('number=D', LPAD(c.number, GREATEST(9, LENGTH(c.number)), '0')), c.drafted_by, c.drafted_at
  FROM partner_contract_draft c WHERE c.state = 'PROPOSED'
UNION ALL SELECT 'EXPIRY_POLICY', CONCAT(p.unit, IF(p.tier = '*', '', CONCAT('.', p.tier)), IF(p.region = '*', '', CONCAT('.', p.region)),
    ' v', p.version), CONCAT('unit=', p.unit, '&tier=', IF(p.tier = '*', '', p.tier), '&region=', IF(p.region = '*', '', p.region),
    '&version=', p.version), p.set_by, p.set_at
  FROM club_expiry_policy p WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = CONCAT('expiry-policy:', p.unit,
    IF(p.tier = '*', '', CONCAT('.', p.tier)), IF(p.region = '*', '', CONCAT('.', p.region)), ' v', p.version))
UNION ALL SELECT 'GIFT_LIMIT', CONCAT_WS('.', l.giver_kind, l.taker_kind, l.unit, CONCAT(l.tier, ' v', l.version)),
    CONCAT('giver=', l.giver_kind, '&taker=', l.taker_kind, '&unit=', l.unit, '&tier=', l.tier, '&version=', l.version), l.set_by, l.set_at
  FROM club_gift_limit l WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = CONCAT('gift-limit:',
    l.giver_kind, '.', l.taker_kind, '.', l.unit, '.', l.tier, ' v', l.version))
UNION ALL SELECT 'LADDER', CONCAT(v.ladder, ' v', v.version), CONCAT('ladder=', v.ladder, '&version=', v.version), v.set_by, v.set_at
  FROM club_ladder_version v WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = CONCAT('ladder:', v.ladder, ' v', v.version))
UNION ALL SELECT 'HOLIDAY_NOTICE', CONCAT(n.year, ' v', n.version), CONCAT('year=', n.year, '&version=', n.version), n.set_by, n.set_at
  FROM club_holiday_notice n WHERE NOT EXISTS (SELECT 1 FROM club_decision d
    WHERE d.proposal = CONCAT('holiday-notice:', n.year, ' v', n.version))
UNION ALL SELECT 'REFERRAL_TERMS', CONCAT('v', t.version), CONCAT('version=', t.version), t.set_by, t.set_at
  FROM club_referral_terms t WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = CONCAT('referral-terms:v', t.version))
UNION ALL SELECT 'RIGHT', CONCAT(r.code, ' v', r.version), CONCAT('code=', r.code, '&version=', r.version), r.set_by, r.set_at
  FROM club_right_version r WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = CONCAT('right:', r.code, ' v', r.version))
UNION ALL SELECT 'RIGHT_PLAN', CONCAT(g.code, ' v', g.version), CONCAT('code=', g.code, '&version=', g.version), g.set_by, g.set_at
  FROM club_right_plan g WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal = CONCAT('right-plan:', g.code, ' v', g.version))
UNION ALL SELECT 'EARNING_RULE', CONCAT(r.code, ' v', r.version), CONCAT('code=', r.code, '&version=', r.version), r.set_by, r.set_at
  FROM club_earning_rule r WHERE NOT EXISTS (SELECT 1 FROM club_decision d
    WHERE d.proposal = CONCAT('earning-rule:', r.code, ' v', r.version))
UNION ALL SELECT 'SEGMENT', CONCAT(s.segment, ' v', s.version), CONCAT('code=', s.segment, '&version=', s.version), s.set_by, s.set_at
  FROM club_segment_version s WHERE NOT EXISTS (SELECT 1 FROM club_decision d
    WHERE d.proposal = CONCAT('segment:', s.segment, ' v', s.version))
UNION ALL SELECT 'FREQUENCY', CONCAT(f.kind, '.', f.applies_to, ' v', f.version),
    CONCAT('kind=', f.kind, '&appliesTo=', f.applies_to, '&version=', f.version), f.set_by, f.set_at
  FROM club_frequency f WHERE NOT EXISTS (SELECT 1 FROM club_decision d
    WHERE d.proposal = CONCAT('frequency:', f.kind, '.', f.applies_to, ' v', f.version));
GRANT SELECT ON club_waiting TO ${app};
GRANT SELECT ON club_waiting TO ${report};
