// The sins in Chinese: words have no endings, but a "not" before them turns them round.
import type { Never } from './sins';

export const chinese: Never = {
  waiting:
    /(?<!不会|不能|不想|不愿|不|无法)(再等|继续等|多等|愿意等|可以等|能等|会等)|耐心等|慢慢来|不着急|不急|没关系|没事/u,
  accepting: /接受|同意(?!退款)|延长|延期|展期|没问题/u,
  confirming:
    /(?<!不会|不|没有|尚未|未)确认(收货|收到)|(?<!没有|没|未|尚未|不曾|还没)收到了?(包裹|货|商品|东西)|已(经)?收到|签收/u,
  closing: /(?<!不会|不|不能)(取消(?!这个未发货的订单)|撤销|撤回|关闭)/u,
  ratings: /评价|好评|差评|评分|打分|星级|[一二三四五]星/u,
  elsewhere: /微信|whats ?app|QQ|邮箱|邮件|电话|手机号|加我|私聊|telegram|https?:|www\./iu,
  money: /paypal|支付宝|转账|汇款|西联|私下|现金|红包/iu,
  threats: /起诉|法院|律师|报警|警察|投诉|举报|后果|否则|不然|曝光|警告|消费者协会|消协/u,
  blame: /骗|欺诈|诈|假货|偷|无耻|撒谎|说谎|不诚信/u,
  law: /法律|法规|法定|消费者权益|权利|违法|赔偿|违约金/u,
  promises: /保证|我(们)?承诺|一定会|肯定会|绝对|百分之百|100 ?%/u,
};
