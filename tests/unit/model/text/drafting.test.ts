/**
 * Small texts of the kinds that are drafted in Vietnam, each made up for this test, with the ladder that a reader sees
 * in it.
 */
import { describe, expect, test } from 'vitest';
import { counts, outline } from '../../../support/read-text.ts';

const DECISION = `ỦY BAN NHÂN DÂN
HUYỆN MẪU
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 45/QĐ-UBND
Mẫu, ngày 12 tháng 4 năm 2021

QUYẾT ĐỊNH
Ban hành Quy chế phối hợp quản lý chợ
CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 12/TTr-KT.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp quản lý chợ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng, Trưởng phòng Kinh tế chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.
CHỦ TỊCH
(Đã ký)
Trần Văn Mẫu
`;

describe('kinds of texts', () => {
  test('a decision and the quy chế annexed, whose articles begin again at 1', () => {
    const source = `${DECISION}
ỦY BAN NHÂN DÂN
HUYỆN MẪU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

QUY CHẾ
Phối hợp quản lý chợ
(Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 12 tháng 4 năm 2021
của Chủ tịch Ủy ban nhân dân huyện)

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng
1. Quy chế này quy định việc phối hợp.
2. Quy chế này áp dụng đối với:
a) Phòng Kinh tế;
b) Ủy ban nhân dân các xã.

Chương II
TRÁCH NHIỆM PHỐI HỢP

Mục 1
PHÒNG KINH TẾ

Điều 2. Nhiệm vụ
Chủ trì việc quản lý chợ.

Mục 2
ỦY BAN NHÂN DÂN XÃ

Điều 3. Nhiệm vụ
1. Bố trí địa điểm.
2. Giữ gìn trật tự.
`;
    expect(counts(source)).toEqual([2, 0, 2, 2, 0, 6, 4, 2]);
    expect(outline(source)[0]).toBe('[quyet-dinh]');
  });

  test('a decision and an annexed quy định whose title is not in capitals', () => {
    const source = `${DECISION}
Quy định
về mức thu phí chợ
(Kèm theo Quyết định số 45/QĐ-UBND)

Điều 1. Mức thu
1. Hộ kinh doanh cố định: 5.000 đồng/ngày.
2. Hộ kinh doanh không cố định: 2.000 đồng/ngày.
Điều 2. Tổ chức thực hiện
Phòng Kinh tế hướng dẫn thực hiện.
`;
    expect(counts(source)).toEqual([2, 0, 0, 0, 0, 5, 2, 0]);
  });

  test('a circular with an annex and forms: a contract with articles is an instrument, numbered lines of an application are no khoản', () => {
    const source = `BỘ GIÁO DỤC VÀ ĐÀO TẠO
Số: 10/2020/TT-BGDĐT
THÔNG TƯ
Quy định về hồ sơ
Căn cứ Luật Giáo dục;
Bộ trưởng ban hành Thông tư quy định về hồ sơ.
Điều 1. Hồ sơ
1. Hồ sơ gồm:
a) Đơn theo Mẫu số 01 ban hành kèm theo Thông tư này;
b) Bản sao bằng tốt nghiệp.
2. Hồ sơ lập thành 02 bộ.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực từ ngày 01 tháng 5 năm 2020.
Nơi nhận:
- Văn phòng Chính phủ;
- Lưu: VT.
KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Nguyễn Văn Mẫu

PHỤ LỤC
CÁC MẪU ĐƠN
(Kèm theo Thông tư số 10/2020/TT-BGDĐT)

Mẫu số 01
ĐƠN ĐỀ NGHỊ
Kính gửi: ……
1. Họ và tên: ……
2. Ngày sinh: ……
a) Nơi sinh: ……
Mẫu số 02
HỢP ĐỒNG ĐÀO TẠO
Điều 1. Trách nhiệm của Bên A
1. Chi trả kinh phí.
Điều 2. Trách nhiệm của Bên B
1. Học tập.
Điều 3. Điều khoản chung
`;
    expect(counts(source)).toEqual([2, 0, 0, 0, 0, 5, 4, 2]);
  });

  test('a law with a preamble, parts and chapters that run on, articles outside chapters', () => {
    const source = `QUỐC HỘI
LUẬT
MẪU
LỜI NÓI ĐẦU
Nhân dân ta có truyền thống lâu đời.
Luật này cụ thể hóa Hiến pháp.

Điều 1. Nhiệm vụ của Luật
Luật này bảo vệ quyền lợi.

PHẦN THỨ NHẤT
NHỮNG QUY ĐỊNH CHUNG
CHƯƠNG I
NGUYÊN TẮC
Điều 2. Bình đẳng
Mọi người bình đẳng.
PHẦN THỨ HAI
QUY ĐỊNH CỤ THỂ
CHƯƠNG II
QUYỀN
MỤC 1
QUYỀN NHÂN THÂN
TIỂU MỤC 1
HỌ, TÊN
Điều 3. Quyền có họ, tên
1. Cá nhân có quyền có họ, tên.
2. Họ, tên do cha mẹ thỏa thuận.
TIỂU MỤC 2
QUỐC TỊCH
Điều 4. Quyền có quốc tịch
Cá nhân có quyền có quốc tịch.
Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XIII thông qua.
CHỦ TỊCH QUỐC HỘI
Nguyễn Văn Mẫu
`;
    expect(counts(source)).toEqual([1, 2, 2, 1, 2, 4, 2, 0]);
  });

  test('an amending law that quotes articles, chapters and khoản', () => {
    const source = `LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT MẪU
Điều 1. Sửa đổi, bổ sung một số điều của Luật Mẫu
1. Sửa đổi, bổ sung Điều 3 như sau:
“Điều 3. Giải thích từ ngữ
Trong Luật này, các từ ngữ dưới đây được hiểu như sau:
1. Mẫu là vật làm chuẩn.
2. Chuẩn là:
a) Căn cứ;
b) Mức độ.”.
2. Bổ sung Chương IIa vào sau Chương II như sau:
“Chương IIa
QUẢN LÝ MẪU
Điều 15a. Cơ quan quản lý
1. Chính phủ thống nhất quản lý.
2. Bộ chịu trách nhiệm trước Chính phủ.
Điều 15b. Kinh phí
Do ngân sách nhà nước bảo đảm.”
3. Sửa đổi, bổ sung khoản 2 và bổ sung khoản 2a vào sau khoản 2 Điều 20 như sau:
“2. Thời hạn là 30 ngày.
2a. Thời hạn có thể kéo dài.”.
4. Bãi bỏ khoản 4 Điều 21; thay thế cụm từ “huyện” bằng cụm từ “xã” tại Điều 22.
Điều 2. Sửa đổi Điều 7 của Luật Chuẩn
Bổ sung cụm từ “mẫu” vào sau cụm từ “chuẩn”.
Điều 3. Hiệu lực thi hành
1. Luật này có hiệu lực từ ngày 01 tháng 01 năm 2024.
2. Chính phủ quy định chi tiết.
`;
    expect(outline(source)).toEqual([
      'dieu-1 «Sửa đổi, bổ sung một số điều của Luật Mẫu»: khoan-1 khoan-2 khoan-3 khoan-4',
      'dieu-2 «Sửa đổi Điều 7 của Luật Chuẩn»: doan-1',
      'dieu-3 «Hiệu lực thi hành»: khoan-1 khoan-2',
    ]);
  });

  test('a resolution with few articles', () => {
    const source = `HỘI ĐỒNG NHÂN DÂN
TỈNH MẪU
Số: 05/2022/NQ-HĐND
NGHỊ QUYẾT
Về việc quy định mức chi
HỘI ĐỒNG NHÂN DÂN TỈNH MẪU
KHÓA X, KỲ HỌP THỨ 5
Căn cứ Luật Ngân sách nhà nước;
Xét Tờ trình số 10/TTr-UBND.
QUYẾT NGHỊ:
Điều 1. Quy định mức chi như sau:
1. Chi hội nghị:
a) Chủ trì: 200.000 đồng/buổi;
b) Thành viên: 100.000 đồng/buổi.
2. Chi khác theo thực tế.
Điều 2. Tổ chức thực hiện
1. Giao Ủy ban nhân dân tỉnh tổ chức thực hiện.
2. Giao Thường trực Hội đồng nhân dân giám sát.
Nghị quyết này đã được Hội đồng nhân dân tỉnh Mẫu khóa X, kỳ họp thứ 5 thông qua ngày 08 tháng 7 năm 2022./.
CHỦ TỊCH
Lê Thị Mẫu
`;
    expect(counts(source)).toEqual([1, 0, 0, 0, 0, 2, 4, 2]);
  });

  test('a village convention', () => {
    const source = `HƯƠNG ƯỚC
THÔN MẪU, XÃ MẪU

LỜI NÓI ĐẦU
Thôn ta có truyền thống đoàn kết, hiếu học.

CHƯƠNG I: NHỮNG QUY ĐỊNH CHUNG

Điều 1: Mọi người sống trong thôn đều phải thực hiện Hương ước.
Điều 2: Các gia đình có trách nhiệm:
- Giữ gìn vệ sinh đường làng, ngõ xóm;
- Không thả rông gia súc.

CHƯƠNG II: NẾP SỐNG VĂN HÓA

Điều 3: Việc cưới
1- Tổ chức gọn nhẹ, tiết kiệm.
2- Không hút thuốc lá trong đám cưới.
Điều 4: Việc tang
1- Không để quá 48 giờ.
2- Không rải vàng mã.

TM. BAN SOẠN THẢO
Trưởng thôn
Nguyễn Văn Làng
`;
    expect(counts(source)).toEqual([1, 0, 2, 0, 0, 4, 4, 0]);
  });

  test('a charter of a school, marks closed in other ways', () => {
    const source = `ĐIỀU LỆ
TRƯỜNG TRUNG HỌC MẪU
Chương 1
QUY ĐỊNH CHUNG
Điều 01. Vị trí
Trường là cơ sở giáo dục.
Điều 02. Nhiệm vụ
Nhà trường có các nhiệm vụ sau:
1) Giảng dạy.
2) Quản lý:
a. Giáo viên;
b. Học sinh.
3) Nhiệm vụ khác.
Chương 2
TỔ CHỨC
Điều 03. Hội đồng trường
a) Cơ cấu;
b) Nhiệm vụ;
c) Quyền hạn;
d) Hoạt động;
đ) Thủ tục.
`;
    expect(outline(source)).toEqual([
      'chuong-1: QUY ĐỊNH CHUNG',
      'dieu-1 «Vị trí»: doan-1',
      'dieu-2 «Nhiệm vụ»: mo-dau khoan-1 khoan-2 khoan-2-diem-a khoan-2-diem-b khoan-3',
      'chuong-2: TỔ CHỨC',
      'dieu-3 «Hội đồng trường»: diem-a diem-b diem-c diem-d diem-dd',
    ]);
  });

  test('a Party regulation with Roman headings before the articles', () => {
    const source = `BAN CHẤP HÀNH TRUNG ƯƠNG
Số 99-QĐ/TW
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Nội, ngày 03 tháng 02 năm 2020
QUY ĐỊNH
về trách nhiệm nêu gương
- Căn cứ Điều lệ Đảng;
- Căn cứ Quy chế làm việc của Ban Chấp hành Trung ương,
Bộ Chính trị quy định như sau:
I. QUY ĐỊNH CHUNG
Điều 1. Phạm vi, đối tượng
1. Quy định này quy định trách nhiệm nêu gương.
2. Đối tượng là cán bộ, đảng viên.
II. QUY ĐỊNH CỤ THỂ
Điều 2. Nội dung
1. Về tư tưởng.
2. Về đạo đức.
III. TỔ CHỨC THỰC HIỆN
Điều 3. Các cấp ủy, tổ chức đảng chịu trách nhiệm thực hiện.
Nơi nhận:
- Các tỉnh ủy.
T/M BỘ CHÍNH TRỊ
TỔNG BÍ THƯ
Nguyễn Văn Mẫu
`;
    const [instruments, , , , , articles, clauses] = counts(source);
    expect([instruments, articles, clauses]).toEqual([1, 3, 4]);
  });

  test('a plan without any điều keeps all its words', () => {
    const source = `ĐẢNG BỘ HUYỆN MẪU
Số 12-KH/HU
KẾ HOẠCH
thực hiện công tác dân vận
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức.
2. Yêu cầu
- Thiết thực.
II. NỘI DUNG
1. Tuyên truyền Điều 5 của Quy chế.
Nơi nhận:
- Lưu.
T/M BAN THƯỜNG VỤ
`;
    expect(counts(source).slice(0, 7)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  test('a consolidated text with footnotes', () => {
    const source = `NGHỊ ĐỊNH
Về hồ sơ
Nghị định số 10/2010/NĐ-CP ngày 01 tháng 01 năm 2010, được sửa đổi bởi:
Nghị định số 20/2015/NĐ-CP ngày 02 tháng 02 năm 2015.
Căn cứ Luật Tổ chức Chính phủ;[1]
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Nghị định này quy định về hồ sơ.
2.[2] Hồ sơ gồm:
a)[3] Đơn;
b) (được bãi bỏ)[4]
Điều 2.[5] Đối tượng
Tổ chức, cá nhân.
Điều 2a.[6] Nguyên tắc
1. Công khai.
2. Minh bạch.
Điều 3. (được bãi bỏ)[7]
Điều 4. Hiệu lực thi hành[8]
Nghị định này có hiệu lực từ ngày ký.

XÁC THỰC VĂN BẢN HỢP NHẤT
BỘ TRƯỞNG
Nguyễn Văn Mẫu
[1] Nghị định số 20/2015/NĐ-CP có căn cứ ban hành như sau:
“Căn cứ Luật Tổ chức Chính phủ;
Căn cứ Luật Hồ sơ;”
[2] Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1.
[8] Điều 2 của Nghị định số 20/2015/NĐ-CP quy định như sau:
“Điều 2. Hiệu lực thi hành
1. Nghị định này có hiệu lực từ ngày 01 tháng 3 năm 2015.
2. Các Bộ trưởng chịu trách nhiệm thi hành.”
`;
    expect(counts(source)).toEqual([1, 0, 1, 0, 0, 5, 4, 2]);
  });
});
