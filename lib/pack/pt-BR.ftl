# The words of the evidence pack in Brazilian Portuguese. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Provas sobre o pedido do AliExpress { $order }: páginas capturadas, dados lidos, textos e relatório (data/report.html)
bag-part-description = Parte { $part } das provas sobre o pedido do AliExpress { $order }; o relatório está em { $first }

## Cover

title = Provas sobre o pedido { $order }
subtitle = O que as páginas da plataforma mostravam, quando foram salvas e o que foi escrito a respeito
what-happened = O que aconteceu
order = Pedido
store = Loja
store-number = loja número { $id }
items = Itens
sum = Total do pedido
placed = Pedido
paid = Pago
shipped = Enviado
finished = Encerrado
promised = Entrega prometida
status = Situação na página da plataforma
tracking = Código de rastreio
carrier = Transportadora
claim-opened = Caso aberto
made-at = Dossiê feito
made-with = Feito com
made-with-value = Redress { $version }, uma extensão do navegador, no computador da pessoa compradora
contents = Conteúdo
contents-value = { $proof ->
    [one] { $proof } prova
   *[other] { $proof } provas
}, { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
}
buyer = Nome da pessoa compradora
by-hand = a preencher à mão
signature = Data e assinatura
not-known = não se sabe
not-chosen = ainda não informado
times = { $count } un.
span = { $from } – { $to }
findings = Constatações
since = { $what }, desde { $on }
changed-note = { $count ->
    [one] Uma prova não está como no momento da captura. Está indicada abaixo.
   *[other] { $count } provas não estão como no momento da captura. Estão indicadas abaixo.
}
withheld-note = { $count ->
    [one] De uma prova vai uma cópia com dados ocultados; a pessoa compradora guarda o original.
   *[other] De { $count } provas vão cópias com dados ocultados; a pessoa compradora guarda os originais.
}
parts-note = Este dossiê tem { $count } partes. Devem ser extraídas lado a lado na mesma pasta, para que o relatório ache todas as imagens.

reason-not-shipped = O vendedor não enviou o pedido
reason-invalid-tracking = O código de rastreio não funciona
reason-stuck = O pacote está parado no caminho
reason-lost = O pacote se perdeu
reason-customs = O pacote está retido na alfândega
reason-wrong-address = O pacote foi enviado a outro endereço
reason-returned = O pacote voltou ao remetente
reason-marked-delivered = O pacote consta como entregue; a pessoa compradora declara não tê-lo
reason-damaged = A mercadoria chegou danificada
reason-incomplete = Uma parte do pedido não estava no pacote
reason-not-as-described = A mercadoria não é como descrita
reason-wrong-item = Chegou outro item
reason-came-late = O pacote chegou depois do prometido
reason-refund-not-paid = Um reembolso foi combinado e o dinheiro não chegou
reason-return-not-refunded = A mercadoria foi devolvida e o dinheiro não chegou

flag-not-shipped = Não enviado
flag-no-tracking = Sem código de rastreio
flag-stalled = Sem movimento do pacote
flag-overdue = Depois do prometido
flag-guarantee-passed = Chegou a data de reembolso da plataforma
flag-delivery-failed = Uma tentativa de entrega não teve sucesso
flag-awaiting-pickup = Espera no ponto de retirada
flag-returned = Voltando ao remetente
flag-customs-hold = Retido na alfândega
flag-marked-delivered = Consta como entregue
flag-wrong-destination = O rastreio indica outro destino
    .ended = { $scan ->
        [office] A última agência por onde passou não fica no estado do endereço do destinatário: { $place }
       *[end] { $compared ->
            [country] O rastreio termina em outro país que não o de destino do pacote: { $place }
           *[state] O rastreio termina em outro estado que não o do endereço do destinatário: { $place }
        }
    }
flag-contradiction = O pedido e o rastreio não combinam
    .jump = { $hours ->
        [one] Duas leituras em dois países ({ $from } e { $to }) distam no máximo { $hours } hora, pouco para qualquer trajeto entre eles
       *[other] Duas leituras em dois países ({ $from } e { $to }) distam no máximo { $hours } horas, pouco para qualquer trajeto entre eles
    }
flag-closing = O prazo para abrir uma disputa está no fim
flag-unreadable = Uma parte do pedido não pôde ser lida

## Dates

deadlines = Datas importantes
deadlines-none = Ainda não se conhece nenhuma data.
date = Data
meaning = O que significa
where-from = De onde vem
timeline = Cronologia
timeline-note = As horas são as que as páginas dão; as das capturas estão na hora local da pessoa compradora.
event = O que aconteceu
order-placed = Pedido feito
order-paid = Pedido pago
order-shipped = Pedido enviado
order-finished = Pedido encerrado
from-order = página da plataforma
from-tracking = rastreio
from-buyer = anotado pela pessoa compradora
event-sum = { $what }: { $sum }
event-until = { $what }, até { $on }
from-capture = prova { $number }
captured-page = Página salva
facts-only = o que ela dizia, sem imagem
a-part = só uma parte da página
event-opened = Caso aberto no Redress
event-wrote-seller = A pessoa compradora escreveu ao vendedor
event-seller-answered = O vendedor respondeu
event-offered = O vendedor ou a plataforma ofereceu dinheiro
event-accepted = A pessoa compradora aceitou a oferta
event-resend-offered = O vendedor ou a plataforma ofereceu um novo pacote
event-resend-sent = O vendedor enviou um novo pacote
event-resend-arrived = O novo pacote chegou
event-return-sent = A pessoa compradora devolveu a mercadoria
event-return-received = O vendedor tem a mercadoria de volta
event-cancel-asked = A pessoa compradora pediu o cancelamento do pedido
event-cancelled = O pedido foi cancelado
event-support-asked = A pessoa compradora procurou o atendimento da plataforma
event-support-answered = O atendimento da plataforma respondeu
event-dispute-opened = A pessoa compradora abriu uma disputa
event-no-dispute = A plataforma não oferecia um modo de abrir uma disputa
event-dispute-closed = A disputa terminou sem decisão
event-decision = A plataforma decidiu
event-appeal-opened = A pessoa compradora recorreu
event-wrote-bank = A pessoa compradora escreveu ao banco
event-paypal-claim = A pessoa compradora transformou a disputa do PayPal em reclamação
event-bank-answered = O banco ou o PayPal respondeu
event-wrote-post = A pessoa compradora pediu uma busca aos correios
event-post-answered = Os correios ou a transportadora responderam
event-wrote-authority = A pessoa compradora fez uma queixa ao órgão de defesa
event-authority-answered = O órgão de defesa respondeu
event-wrote-claim = A pessoa compradora enviou uma notificação
event-claim-received = A notificação foi recebida
event-wrote-operator = A pessoa compradora escreveu ao operador da plataforma
event-operator-answered = O operador da plataforma respondeu
event-sued = A pessoa compradora entrou com uma ação
event-refund-promised = Um reembolso foi prometido
event-refund-processed = A plataforma informou um reembolso a caminho
event-refunded-part = Uma parte do dinheiro voltou
event-refunded = O dinheiro voltou
event-closed = Caso fechado
event-reopened = Caso reaberto

## Checklist

checklist = Lista de verificação
needed = Necessário
state = Estado
proof-numbers = Provas
state-done = salvo
state-missing = não salvo
state-stale = salvo, mas não mais recente
state-partly = salvo só em parte: a página continua além da imagem
optional = (opcional)

## Proof

proof = Provas
proof-none = Nenhuma prova foi salva.
number = N.º
what = O que é
short-unchanged = sem alteração
short-changed = alterada
short-missing = falta
short-facts-changed = dados alterados
short-withheld = cópia com dados ocultados
in-part = na parte { $part }
a-note = Nota da pessoa compradora
a-file = Trazido pela pessoa compradora
page-part = imagem { $index } de { $count } de uma página
proof-heading = Prova { $number }
picture-of = Imagem da página “{ $title }”
no-picture = Sem imagem: o que a página dizia foi salvo sem ela.
other-file = Esta prova é um arquivo à parte:
page-title = Título da página
address = Endereço
file-name = Nome do arquivo
note-day = Dia de que fala
brought-at = Trazido
area = Mostra
area-visible = o que estava na janela
    .goes-on = o que estava na janela; a página continua além
area-page = a página inteira, rolada e unida
area-element = uma parte da página
long-page = Página longa
cut-short = Interrompida
cut-short-value = A captura terminou antes. Mostra o que foi capturado até então.
reaches = De … a
device = Capturado com
page-text = Texto da página
pdf-page = Página { $page }
copies = Cópias feitas dela
copy-redacted = Com partes ocultadas
copy-form = Reduzida para um formulário
copy-form-redacted = Reduzida para um formulário, com partes ocultadas
copy-other = Para consulta
saved-at = Salvo
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Arquivo
size = Tamanho
pixels = { $width } × { $height } pixels
hash = SHA-256
hash-now = SHA-256 agora
unchanged = Sem alteração desde a captura neste computador
changed = Alterada: o arquivo não é o capturado. Vai como está agora.
missing = Falta: o arquivo não pôde ser lido quando este dossiê foi feito. Ficam o hash e os dados dele.
facts-changed = Alterada: o que está anotado aqui sobre esta prova (endereço, título, hora, tamanho ou o que foi lido) não é o que foi anotado ao salvá-la. Não deve ser considerada confiável.
withheld = O original não está neste dossiê: uma cópia com dados ocultados o substitui. A pessoa compradora guarda o original; o hash dele está anotado aqui, para que possa ser comparado depois. O texto dele e o que foi lido nele também ficam de fora.
unchanged-brought = Sem alteração desde que a pessoa compradora a trouxe neste computador
read = Lido na página
read-nothing = Nada foi lido sobre este pedido.
not-read = Não lido
last-event = Último evento do rastreio

## Texts

texts = Textos
texts-note = Escritos pela pessoa compradora com o Redress. Que um texto foi enviado mostram as capturas da conversa, não este dossiê.
text-to = { $channel } ({ $language })

## What it proves

proves = O que mostra e o que não mostra
proves-1 = Cada prova indicada como sem alteração está assim desde a captura neste computador: o hash dela foi anotado ao salvar e comparado de novo ao fazer este dossiê. O mesmo vale para o que foi anotado com ela: endereço, título, hora, tamanho, aparelho e o que foi lido na página.
proves-2 = O próprio dossiê pode ser conferido: o SHA-256 de cada arquivo está em manifest-sha256.txt, que ferramentas comuns leem.
proves-log = O registro lista em ordem o que foi salvo. Cada anotação é assinada por esta instalação do Redress e leva o hash da anterior, de modo que se nota uma anotação alterada ou retirada no meio.
proves-past-logs = Uma parte das provas veio para cá de um backup. O registro da instalação que as capturou está em past-logs, com a chave que o confere.
proves-not = Não mostra
proves-not-1 = quem usava o computador, além do que as próprias páginas mostram;
proves-not-2 = que o relógio do computador estava certo: nenhum terceiro confirmou a hora;
proves-not-3 = que o que a plataforma, o vendedor ou a transportadora escreveu é verdade, nem que ninguém alterou a página no navegador antes da captura;
proves-not-4 = que não existe mais nada: aqui só está o que a pessoa compradora salvou.
proves-weigh = A avaliação cabe a quem decide o caso. Nada disto é orientação jurídica.
check = Como conferir
check-1 = Extrair o ZIP e executar isto na pasta dele; cada linha deve dizer OK:
check-2 = Qualquer programa para pacotes BagIt (RFC 8493) também confere.
check-3 = O que foi anotado com uma prova está no arquivo ao lado dela, em “facts”. Escrito em uma só linha com as chaves em ordem, tem o SHA-256 que o registro indica como factsSha256:

## Check of a pack

verify-unchanged = Cada arquivo está sem alteração desde que o dossiê foi feito.
verify-differs = Este dossiê não está como quando foi feito. As diferenças estão indicadas aqui.
item-unchanged = sem alteração
item-changed = alterado
item-missing = falta
item-added = adicionado
before-packing = já estava assim quando o dossiê foi feito
problem-wrapper = O próprio ZIP foi reescrito ou está danificado; os arquivos dentro são avaliados um por um.
problem-manifest = A lista de hashes está danificada, então nem todos os arquivos podem ser avaliados.
problem-count = O número ou o tamanho dos arquivos não é o anotado.
problem-claim = claim.json não pode ser lido, então os hashes anotados na captura não podem ser comparados.
problem-log = O registro está quebrado na anotação { $seq }: daí em diante não é confiável.
problem-log-hash = De uma prova o registro anota um hash diferente do deste dossiê.
problem-parts-mixed = Estes arquivos não são as partes de um só dossiê: confira os que andam juntos.
problem-parts-missing = { $count ->
    [one] A parte { $parts } deste dossiê não está aqui: o conteúdo dela não foi conferido.
   *[other] As partes { $parts } deste dossiê não estão aqui: o conteúdo delas não foi conferido.
}
log-valid = { $entries ->
    [one] O registro está em ordem: { $entries } anotação assinada.
   *[other] O registro está em ordem: { $entries } anotações assinadas.
}
log-none = O dossiê não contém um registro assinado.

refused-not-a-zip = Este não é um arquivo ZIP.
refused-truncated = O arquivo está incompleto: falta o fim. Copie ou baixe de novo.
refused-unsupported-zip = Este ZIP é de um tipo que o Redress não faz e não pode conferir.
refused-encrypted = Um arquivo deste ZIP está cifrado. Um dossiê de provas nunca está.
refused-unknown-compression = Um arquivo deste ZIP está comprimido de um modo que o Redress não conhece.
refused-too-many-entries = Este ZIP contém arquivos demais para um dossiê de provas.
refused-too-large = Este arquivo é maior do que um dossiê de provas pode ser.
refused-bomb = Um arquivo deste ZIP, extraído, teria um tamanho absurdo. Não foi aberto.
refused-overlapping = Os arquivos deste ZIP se sobrepõem, o que nenhum programa honesto escreve. Não foi aberto.
refused-unsafe-path = Um nome de arquivo deste ZIP aponta para fora da pasta ou esconde o que é. Não foi aberto.
refused-repeated-name = Dois arquivos deste ZIP têm o mesmo nome, então ninguém pode dizer qual vale.
refused-not-a-bag = Este ZIP não é um dossiê de provas: não tem uma única pasta com bagit.txt.
refused-unsupported-bag = Este pacote é de outra versão ou não tem lista SHA-256.
refused-unreadable = O arquivo não pôde ser lido.
refused-a-backup = Este é um backup do Redress, não um dossiê de provas. Ele é aberto nas configurações, em “Restaurar de um backup”.
refused-a-sealed-backup = Este é um backup do Redress protegido por uma frase secreta, não um dossiê de provas. Ele é aberto nas configurações, em “Restaurar de um backup”.
refused-a-pack = Este é um dossiê de provas, não um backup: não há o que restaurar. Ele é conferido nas configurações, em “Conferir um dossiê de provas”.
refused-not-a-backup = Este não é um backup do Redress.
refused-altered-backup = O backup está danificado, cortado ou foi alterado.
refused-newer-backup = Este backup foi feito por uma versão mais nova do Redress. Atualize o Redress e tente de novo.
refused-foreign-rows = O backup contém algo que o Redress não escreve.
refused-wrong-passphrase = Esta frase secreta não abre o arquivo. Confira o idioma do teclado e as maiúsculas. Sem a certa ninguém o abre.
