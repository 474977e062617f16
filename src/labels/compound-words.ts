/** Those that the contents would break next to the text: every page has the contents, and each word costs it some bytes. */
export const CONTENTS_WORDS: ReadonlySet<string> = new Set(
  `ban dân vận, ban thường vụ, hội đồng, lực lượng, mặt trận, nhân dân, ủy ban, văn phòng`.split(', '),
);

/** Words of two syllables that headlines and labels use: no line breaks within them. */
export const COMPOUND_WORDS: ReadonlySet<string> = new Set(
  `an ninh, an toàn, áp dụng, ban đảng, bắt đầu, báo cáo, bảo đảm, bảo vệ, bầu cử, bí thư, biên chế, biểu dương, bồi dưỡng,
ba tháng, bồi thường, bộ máy, bức xúc, cá nhân, cải cách, cán bộ, cách nào, căn cứ, cấp trên, cấp ủy, câu hỏi, cần thiết, chấp hành,
chế độ, chi bộ, chỉ đạo, chỉ thị, chiến lược, chiến sĩ, chính quyền, chính sách, chính trị, chủ tịch, chủ trì,
chủ trương, chuẩn bị, chuyên đề, chức danh, chức năng, chương trình, cơ chế, cơ quan, cơ sở, cộng đồng, cộng sản, công an,
cấp huyện, công chức, công dân, công khai, công lý, công tác, công vụ, con số, củng cố, cụ thể, cử tri, cùng cấp, dân chủ, dân cư, dân cử,
dân tộc, dân vận, dịch bệnh, dự thảo, đại biểu, đại diện, đại hội, đảng bộ, đảng viên, đạo đức, đánh giá, đáp án, đầu giờ,
đề án, đề nghị, đề xuất, đến đâu, địa bàn, địa phương, điều khoản, điều kiện, định hướng, định kỳ, đoàn kết, đoàn thể,
đoàn viên, đối ngoại, đối thoại, đội ngũ, đồng bộ, đồng chí, đồng thuận, động viên, đôn đốc, đơn vị, đóng góp, đột xuất,
đường lối, gắn bó, gia đình, giải pháp, giải quyết, giải trình, giám sát, giao ban, giới thiệu, gương mẫu, hành chính,
hằng năm, hằng ngày, hằng tháng, hệ thống, hiệp thương, hiệu lực, hiệu quả, hòa giải, hoàn thiện, hoạt động, học tập,
hội đồng, hội nghị, hội thẩm, hội viên, hữu quan, huyện ủy, hướng dẫn, góp ý, hướng tới, kế hoạch, kết luận, kết quả,
khen thưởng, kết thúc, khi nào, khiếu nại, kiểm tra, kiện toàn, kiến nghị, kỷ luật, kịp thời, làm việc, lãng phí, lãnh đạo, lắng nghe,
lặp lại, liên quan, lĩnh vực, lối sống, lực lượng, mang về, mặt trận, minh bạch, mục tiêu, năng lực, nâng cao, nêu gương,
nghị quyết, nghiêm khắc, nghiệp vụ, nghĩa vụ, nguyên văn, nguyện vọng, người dân, nhà nước, nhận thức, nhắc lại,
nhân dân, nhân sự, nhiệm vụ, nơi nào, nơi nhận, nòng cốt, nội dung, oan sai, ôn tập, phản ánh, phản biện, phạm vi, pháp luật, phát huy,
phân công, phê bình, phong cách, phong trào, phối hợp, phục vụ, phụ trách, phức tạp, phương châm, phương thức,
quan liêu, quán triệt, quản lý, quê hương, quốc hội, quốc phòng, quy chế, quy định, quyền lợi, quyết định, rèn luyện, rườm rà,
sáng tạo, sáu tháng, sơ kết, suy ra, tải về, tại chỗ, tài liệu, tập hợp, tập thể, thanh tra, tăng cường, tham gia, tham mưu, tham nhũng, thảm họa,
thanh oai, thành phố, thành tích, thành ủy, thẩm định, thẩm quyền, thế trận, thể chế, theo dõi, thi đua, thi hành, thiên tai, thiết thực,
thời gian, thời hạn, thông tin, thống nhất, thủ trưởng, thủ tục, thụ hưởng, thuộc tính, thị trấn, thực hành, thực hiện, thực tiễn,
thường trực, thường vụ, thường xuyên, tiếng nói, tiếp xúc, tiêu cực, tinh thần, tình hình, tình trạng, tình huống, tín nhiệm,
tố cáo, tố tụng, tổ chức, tổ quốc, tội phạm, tôn giáo, tổng hợp, tổng kết, trách nhiệm, trật tự, triển khai, trình tự,
trình chiếu, trong sạch, trung ương, truyền thống, trực thuộc, trực tiếp, trụ sở, trường học, trường hợp, trưởng ban, tự quản,
ý nghĩa, ý thức, tư pháp, tư tưởng, tuyên giáo, tuyên truyền, ủy ban, ủy viên, ứng cử, vai trò, văn bản, văn hóa, văn phòng, vấn đề, vận động,
vi phạm, viên chức, việt nam, vững mạnh, vũ trang, xã hội, xây dựng, xử lý, xung kích, xuất sắc, ý kiến, yêu cầu, yêu nước`.split(
    /,\s+/u,
  ),
);

/** In lists of titles bodies stay whole as well. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...COMPOUND_WORDS,
  ...'ban chấp hành, ban dân vận, ban thường vụ, ban tổ chức, ban tuyên giáo'.split(', '),
]);
