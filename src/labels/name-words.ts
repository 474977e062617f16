/** Those of which names of bodies and offices are made: all that the law's own lines keep whole. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  `ban đảng, chấp hành, cấp ủy, cộng sản, dân vận, hội đồng, huyện ủy, lực lượng, mặt trận, thường trực, thường vụ, tổ quốc, ủy ban, văn phòng,
việt nam`.split(/,\s+/u),
);
