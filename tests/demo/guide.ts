// The page that a person sees first in the sample shop: what it is, and what to try with Redress in it.
import type { ShopLanguage } from './journeys';
import { escapeHtml } from './markup';
import { demoId } from './orders';

interface Step {
  text: string;
  link?: { text: string; href: string };
}

interface Guide {
  title: string;
  intro: string;
  steps: Step[];
  note: string;
  other: { text: string; href: string };
}

const SHOP = 'https://www.aliexpress.com';

function guideIn(language: ShopLanguage): Guide {
  const list = `${SHOP}/p/order/index.html`;
  const tracking = `${SHOP}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${demoId('late')}`;
  const detail = `${SHOP}/p/order/detail.html?orderId=${demoId('late')}`;
  const chat = `${SHOP}/p/message/index.html?fromCode=order&orderId=${demoId('late')}&bizContext=orderDetail`;
  const dispute = `${SHOP}/p/reverse-pages/start.html?orderId=${demoId('late')}`;
  if (language === 'ru') {
    return {
      title: 'Redress: что попробовать',
      intro:
        'Перед вами учебный магазин. Покупатель, заказы и посылки выдуманы, страницы живут только в этом окне, в интернет ничего не уходит.',
      steps: [
        {
          text: 'Откройте заказ, который опаздывает, и посмотрите, что с ним.',
          link: { text: 'Заказ с наушниками', href: detail },
        },
        { text: 'Откройте отслеживание той же посылки.', link: { text: 'Отслеживание', href: tracking } },
        {
          text: 'Откройте список заказов: под опоздавшими появилась строка. Нажмите «Открыть дело».',
          link: { text: 'Мои заказы', href: list },
        },
        {
          text: 'На страницах заказа, отслеживания и переписки нажмите Alt+Shift+E: снимок сохранится как доказательство.',
          link: { text: 'Переписка', href: chat },
        },
        {
          text: 'Нажмите значок Redress на панели браузера: список доказательств, письмо продавцу, текст спора.',
        },
        {
          text: 'Нажмите «Сбоку»: дело останется открытым рядом со страницей магазина. «Во вкладке» покажет всё сразу: линию времени, деньги, ступени, историю.',
        },
        {
          text: 'Скопируйте текст в форму спора. Кнопки магазина нажимаете только вы.',
          link: { text: 'Форма спора', href: dispute },
        },
      ],
      note: 'Чтобы закончить, закройте окно браузера. Сохранённое в учебном окне стирается вместе с ним.',
      other: { text: 'English', href: `${SHOP}/?lang=en` },
    };
  }
  return {
    title: 'Redress: what to try',
    intro:
      'This is a sample shop. The buyer, the orders and the parcels are invented; the pages live in this window only, and nothing leaves your computer.',
    steps: [
      {
        text: 'Open an order that is late and see what is said of it.',
        link: { text: 'The headphones', href: detail },
      },
      { text: 'Open the tracking page of the same parcel.', link: { text: 'Tracking', href: tracking } },
      {
        text: 'Open the list of orders: each late one now has a line. Press “Open claim”.',
        link: { text: 'My orders', href: list },
      },
      {
        text: 'On the order, tracking and chat pages press Alt+Shift+E: the picture is stored as proof.',
        link: { text: 'Chat', href: chat },
      },
      {
        text: 'Press the Redress icon in the browser’s toolbar: checklist, message to the seller, dispute text.',
      },
      {
        text: 'Press “Side panel”: the claim stays open beside the shop’s page. “Open in tab” shows everything at once: the line of time, money, the ladder, history.',
      },
      {
        text: 'Copy the text into the dispute form. The shop’s buttons are yours alone to press.',
        link: { text: 'Dispute form', href: dispute },
      },
    ],
    note: 'Close the window to finish. What was stored in it goes with it.',
    other: { text: 'По-русски', href: `${SHOP}/?lang=ru` },
  };
}

/** The guide as a page of its own. */
export function guidePage(language: ShopLanguage): string {
  const guide = guideIn(language);
  const steps = guide.steps.map(({ text, link }) => {
    const anchor =
      link === undefined
        ? ''
        : ` <a href="${escapeHtml(link.href)}" target="_blank">${escapeHtml(link.text)}</a>`;
    return `<li>${escapeHtml(text)}${anchor}</li>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(guide.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1.5rem;color:#1d1d1f;background:#fff}li{margin:.6rem 0}a{color:#0b57d0}p.note{color:#555;font-size:.9em}</style></head>
<body><h1>${escapeHtml(guide.title)}</h1><p>${escapeHtml(guide.intro)}</p><ol>${steps.join('')}</ol>
<p class="note">${escapeHtml(guide.note)}</p><p><a href="${escapeHtml(guide.other.href)}">${escapeHtml(guide.other.text)}</a></p></body></html>
`;
}
