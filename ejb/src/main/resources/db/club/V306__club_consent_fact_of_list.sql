-- What members had agreed to when it was kept as a list of channels, all of it offers. Given at the enrolment, or since; the list
-- did not keep when, so that it says when it was taken over.
INSERT INTO club_consent_fact (id, member, channel, purpose, given, door, wording, evidence, actor, said_at)
  SELECT NEXTVAL(club_consent_fact_seq), m.number, c.channel, 'MARKETING', TRUE, 'MIGRATION', '', 'club_member.consents',
         'system:migration', UTC_TIMESTAMP(6)
    FROM club_member m
    JOIN (SELECT 'SMS' AS channel UNION ALL SELECT 'MAIL' UNION ALL SELECT 'PHONE' UNION ALL SELECT 'APP') c
      ON FIND_IN_SET(c.channel, m.consents) > 0
   WHERE NOT EXISTS (SELECT 1 FROM club_consent_fact f WHERE f.member = m.number);
