// What clef signs for a prover without asking anybody: the calls of its work,
// and nothing that moves tokens or ether. See docs/keys.md.
//
// Put in your own addresses, in lower case.
var account  = "0x0000000000000000000000000000000000000001"; // that sends
var capacity = "0x0000000000000000000000000000000000000002"; // of the deployment
var provider = "0x0000000000000000000000000000000000000003"; // the provider account, if there is one

// The most for a unit of gas, in wei: --max-fee of the prover, or less. And
// the most gas for one transaction.
var mostFee = new BigNumber("500000000000");
var mostGas = new BigNumber("16777216");

var calls = {
	"0x7a0ba057": "beginSeal",
	"0xbdc849e8": "drawSeal",
	"0x42dc561d": "postSeal",
	"0x58657dcf": "open",
	"0xdee17ad9": "respond",
	"0x23906963": "draw",
	"0x9bf55601": "prove"
};

function number(text) {
	return text.slice(0, 2) == "0x" ? new BigNumber(text.slice(2), 16) : new BigNumber(text);
}

function isWork(tx) {
	var to = (tx.to || "").toLowerCase();
	var data = tx.input || tx.data || "0x";
	// To itself, without data: this uses up the nonce of a transaction that
	// was stuck, and has become pointless.
	return to == account && data == "0x" || (to == capacity || to == provider) && calls.hasOwnProperty(data.slice(0, 10));
}

function isCheap(tx) {
	return tx.maxFeePerGas && number(tx.maxFeePerGas).lte(mostFee) && number(tx.gas).lte(mostGas) && number(tx.value).isZero();
}

function ApproveTx(request) {
	var tx = request.transaction;
	return tx.from.toLowerCase() == account && isWork(tx) && isCheap(tx) ? "Approve" : "Reject";
}

// A permit lets somebody take tokens: a prover needs none.
function ApproveSignData() { return "Reject"; }

// Accounts are no secret from who may reach clef.
function ApproveListing() { return "Approve"; }
